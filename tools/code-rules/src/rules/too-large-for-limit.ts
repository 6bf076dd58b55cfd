import { LIMIT } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** A single request is too long, too large, or has too many items, and the family says that a limit was reached. */
export const tooLargeForLimit: Rule = {
  name: "too-large-for-limit",
  families: LIMIT,
  words: phrases([
    "too (large|long|short|small|big)( *)?",
    "(text|file|parameter|param|filter|response|data|content|description|name) (* )?(size|length|too long|limit exceeded|oversize|exceeded)( *)?",
    "per request",
    "batch (too many|limit)",
    "phone number count limit",
    "not in range",
    "exceed receiver limit",
    "invalid size",
    "invalid mem size",
    "offset exceeded",
    "^offset$",
    "error face num exceed",
    "exceeded max pages error",
  ]),
  category: "request",
  retry: "no",
  reason: {
    en: "The same request is just as long or as large.",
    zh: "同样的请求，长度或大小仍然超限。",
  },
  examples: [
    "LimitExceeded.TooLargeFileError",
    "LimitExceeded.ParameterLengthLimitExceeded",
    "LimitExceeded.TagNumPerRequest",
  ],
  counterExamples: [
    "LimitExceeded.TooMuchTemplate",
    "LimitExceeded.TagQuota",
    "FailedOperation.ImageSizeExceed",
  ],
};
