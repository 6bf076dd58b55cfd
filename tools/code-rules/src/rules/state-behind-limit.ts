import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The family says that a limit was reached, but the words name the state of a resource. */
export const stateBehindLimit: Rule = {
  name: "state-behind-limit",
  families: /^LimitExceeded$/,
  words: phrases([
    "not empty",
    "locked",
    "midas order (canceled|closed|expired|failed|partial success|success)",
    "already bind *",
    "banned account",
    "order expired error",
    "replay attack",
  ]),
  category: "state",
  retry: "no",
  reason: {
    en: "The state of the resource has to change first.",
    zh: "须先改变资源的状态。",
  },
  examples: [
    "LimitExceeded.InstanceNotEmpty",
    "LimitExceeded.ReplicationGroupLocked",
    "LimitExceeded.MidasOrderClosed",
  ],
  counterExamples: ["LimitExceeded.MidasOrder", "LimitExceeded.TagQuota", "FailedOperation.AccountIsLocked"],
};
