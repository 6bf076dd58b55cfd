import { NOT_REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The name of the limit says that it counts for one hour. */
export const limitPerHour: Rule = {
  name: "limit-per-hour",
  families: NOT_REQUEST,
  words: phrases(["exceeded 1 h", "one hour limit"]),
  category: "quota",
  retry: "throttle",
  waitSeconds: 3600,
  reason: {
    en: "Nothing was executed, and the limit is gone after an hour at most.",
    zh: "未执行任何操作，限制最多一小时后解除。",
  },
  examples: ["FailedOperation.RequestLimitExceeded1H", "LimitExceeded.SendEmailWithinOneHourLimit"],
  counterExamples: ["FailedOperation.RequestLimitExceeded1D", "FailedOperation.CannotBeDeletedWithinHour"],
};
