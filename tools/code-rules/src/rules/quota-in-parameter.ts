import { REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** A parameter would break a quota. The word quota must be there, because the limit of a parameter usually limits its value. */
export const quotaInParameter: Rule = {
  name: "quota-in-parameter",
  families: REQUEST,
  words: phrases([
    "over (* )?(* )?quota",
    "quantity limit",
    "quota (limit exceeded|exceeded|exceed error|exceed|limit|limited)",
    "not allocated quota",
    "nums exceed limit",
    "quotas exceeded",
    "reach maximum",
    "(group|role|attachment|user) full",
    "(account|group|person) face num exceed",
    "record * count exceed",
    "record count exceed",
    "over counted",
    "zone bind exceed",
    "account count exceed",
    "tag exceed max num",
    "approval overflow",
    "group num exceed",
    "instance beyond limit",
  ]),
  category: "quota",
  retry: "no",
  reason: {
    en: "A quota does not free itself; raise it or release what uses it up.",
    zh: "配额不会自行恢复，请提高配额或释放已占用的部分。",
  },
  examples: ["InvalidParameter.VpcOverQuota", "InvalidParameterValue.QuotaExceeded"],
  counterExamples: ["InvalidParameterValue.LimitExceeded", "InvalidParameterValue.LibraryQuotaRequired"],
};
