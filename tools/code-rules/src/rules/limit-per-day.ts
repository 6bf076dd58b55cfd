import { NOT_REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** A limit that is counted per day or month is a quota, because no program waits that long. */
export const limitPerDay: Rule = {
  name: "limit-per-day",
  families: NOT_REQUEST,
  words: phrases([
    "exceeded 1 d",
    "day limit",
    "per day",
    "daily (* )?(* )?(* )?(limit|quota|allocate)",
    "monthly * (* )?quota",
    "limit day",
  ]),
  category: "quota",
  retry: "no",
  reason: {
    en: "A quota for a day or longer: it is free again in the next period, or when it is raised.",
    zh: "按天或更长周期计算的配额：下一周期恢复，或在提高配额后恢复。",
  },
  examples: [
    "LimitExceeded.CdnPurgeExceedDayLimit",
    "LimitExceeded.DailyQuota",
    "FailedOperation.RequestLimitExceeded1D",
  ],
  counterExamples: ["LimitExceeded.FreqCnt", "InvalidParameterValue.DailyCreateNamespaceReachMaximum"],
};
