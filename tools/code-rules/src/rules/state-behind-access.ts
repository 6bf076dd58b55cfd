import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The family says that the caller may not do this, but the words name a state. */
export const stateBehindAccess: Rule = {
  name: "state-behind-access",
  families: /^UnauthorizedOperation$/,
  words: phrases([
    "(has )?already bind *",
    "has binded *",
    "exists? under *",
    "(user|appid|id|product|device) is (suspended|isolated|disabled|forbidden|not enabled)",
    "* conflict",
    "not verified",
    "user status",
    "record value not match",
    "need approval",
    "migrated cdn",
    "task not finished",
  ]),
  category: "state",
  retry: "no",
  reason: {
    en: "The state of the resource or the account has to change first.",
    zh: "须先改变资源或账号的状态。",
  },
  examples: [
    "UnauthorizedOperation.SdkAppIdIsDisabled",
    "UnauthorizedOperation.GatewayHasBindedDevices",
    "UnauthorizedOperation.CdnUserIsSuspended",
  ],
  counterExamples: [
    "UnauthorizedOperation.PermissionDenied",

    "UnsupportedOperation.DomainNotVerified",
  ],
};
