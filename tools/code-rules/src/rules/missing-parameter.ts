import type { Rule } from "../rule.ts";

/** A parameter is missing. */
export const missingParameter: Rule = {
  name: "missing-parameter",
  families: /^MissingParameter$/,
  category: "request",
  retry: "no",
  reason: {
    en: "The parameter is missing from the repeat as well.",
    zh: "重发的请求仍缺少该参数。",
  },
  examples: ["MissingParameter.Date", "MissingParameter.EmptyAlarmId"],
  counterExamples: ["InvalidParameter.MissingParameter", "FailedOperation.MissingParameter"],
};
