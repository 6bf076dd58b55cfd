import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The cloud does not have enough of the resource that the request asks for. */
export const soldOut: Rule = {
  name: "sold-out",
  words: phrases([
    "sold ?out",
    "insufficient offering",
    "sale out",
    "sell out",
    "(lack|shortage|insufficient) (of )?(resources?|bandwidth|inventory|internet service providers|offering minimum)",
    "resources? (insufficient|not enough|lack)",
    "no enough (resource|vip in vpc)",
    "inventory shortage",
    "no available (table group|standby|cluster|app|ip address *)*( *)?",
    "no avaliable resouce error",
    "resource group insufficient",
    "stock check error",
    "ip (is not enough|insufficient)",
    "no (idle|valid nodes)",
    "storage lack",
    "no free *",
  ]),
  unless: phrases(["free account", "free amount"]),
  category: "platform",
  retry: "no",
  reason: {
    en: "Nobody knows when there will be enough again; use another zone or type.",
    zh: "何时恢复充足无从得知，请更换可用区或规格。",
  },
  examples: [
    "ResourcesSoldOut.BundleSoldOut",
    "FailedOperation.InsufficientResources",
    "OperationDenied.L4LackOfResources",
    "ResourceUnavailable.SaleOut",
  ],
  counterExamples: [
    "ResourceInsufficient.InstanceQuotaNotEnough",
    "InvalidParameterValue.VpcSubnetIpLack",
    "FailedOperation.AccountInsufficient",
  ],
};
