import { SOLD_OUT } from "../families.ts";
import type { Rule } from "../rule.ts";

/** The family says that the cloud has too little of something. */
export const insufficient: Rule = {
  name: "insufficient",
  families: SOLD_OUT,
  category: "platform",
  retry: "no",
  reason: {
    en: "Nobody knows when there will be enough again; use another zone or type.",
    zh: "何时恢复充足无从得知，请更换可用区或规格。",
  },
  examples: ["ResourceInsufficient.CVM", "ResourcesSoldOut.AvailableZone"],
  counterExamples: ["ResourceInsufficient.Balance", "ResourceInsufficient.OverQuota"],
};
