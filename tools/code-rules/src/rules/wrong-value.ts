import { REQUEST } from "../families.ts";
import type { Rule } from "../rule.ts";

/** The family says that a value is wrong, and no word says otherwise. */
export const wrongValue: Rule = {
  name: "wrong-value",
  families: REQUEST,
  category: "request",
  retry: "no",
  reason: {
    en: "The same value is refused again.",
    zh: "相同的取值会再次被拒绝。",
  },
  examples: [
    "InvalidParameterValue.AckTime",
    "InvalidParameter.FileEncode",
    "InvalidFilter",
    "InvalidZone.MismatchRegion",
  ],
  counterExamples: ["MissingParameter.Date", "InvalidParameter.PermissionDenied", "InvalidDisk.Busy"],
};
