import { NOT_REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The name of the limit says that queries are counted per second. */
export const limitPerSecond: Rule = {
  name: "limit-per-second",
  families: NOT_REQUEST,
  words: phrases(["qps limit"]),
  category: "quota",
  retry: "throttle",
  waitSeconds: 1,
  reason: {
    en: "Requests are counted per second, and this one was refused before anything was executed; repeat in the next second.",
    zh: "请求按秒计数，本次在执行前即被拒绝；下一秒可重试。",
  },
  examples: ["FailedOperation.TagQpsLimit", "FailedOperation.ReadQpsLimit"],
  counterExamples: ["FailedOperation.RequestLimitExceeded1H", "LimitExceeded.DailyQuota"],
};
