import { LIMIT } from "../families.ts";
import type { Rule } from "../rule.ts";

/** The family says that a limit was reached. Without a word about a rate it is a quota, and a repeat does not help. */
export const limitExceeded: Rule = {
  name: "limit-exceeded",
  families: LIMIT,
  category: "quota",
  retry: "no",
  reason: {
    en: "A quota does not free itself; raise it or release what uses it up.",
    zh: "配额不会自行恢复，请提高配额或释放已占用的部分。",
  },
  examples: ["LimitExceeded.EventBus", "RequestLimitExceeded.CreateUser", "LimitExceeded.Topic"],
  counterExamples: [
    "LimitExceeded.FreqCnt",
    "LimitExceeded.TooLargeFileError",
    "RequestLimitExceeded.FrequentRequest",
  ],
};
