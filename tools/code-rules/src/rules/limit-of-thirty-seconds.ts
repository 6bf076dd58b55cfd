import { NOT_REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The name of the limit says that it counts for thirty seconds. */
export const limitOfThirtySeconds: Rule = {
  name: "limit-of-thirty-seconds",
  families: NOT_REQUEST,
  words: phrases(["30 s", "thirty second limit"]),
  category: "quota",
  retry: "throttle",
  waitSeconds: 30,
  reason: {
    en: "Nothing was executed, and the limit is gone after half a minute at most.",
    zh: "未执行任何操作，限制最多半分钟后解除。",
  },
  examples: ["FailedOperation.RequestLimitExceeded30S", "LimitExceeded.PhoneNumberThirtySecondLimit"],
  counterExamples: ["FailedOperation.RequestLimitExceeded1H"],
};
