import { OPERATION } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** Something in the request is too long, too large or too small. */
export const tooLarge: Rule = {
  name: "too-large",
  families: OPERATION,
  words: phrases([
    "too (large|long|short|small|big|lang)( *)?",
    "toolarge",
    "(image|video|audio|text|file|content|message|msg|data|length|pixel|resolution|ratio|radio|duration|fps|log|page|pages|filter|photo|word|request entity|package|voice|picture|size) (size |num |number |count |values? |length |content |duration |resolution )?(exc* *?|over*|too *|out range|limit exceeded|exceed*)",
    "length (limit|over|wrong|exceed*)",
    "oversized?",
    "message (data over size|size error)",
    "sql too many in item",
  ]),
  unless: phrases(["quota", "snapshot * *"]),
  category: "request",
  retry: "no",
  reason: {
    en: "The same request is just as long or as large.",
    zh: "同样的请求，长度或大小仍然不合要求。",
  },
  examples: [
    "FailedOperation.MessageDataOverSize",
    "FailedOperation.RequestEntityTooLarge",
    "UnsupportedOperation.TextTooLong",
    "InternalError.DomainTooLong",
  ],
  counterExamples: [
    "LimitExceeded.TooMuchTemplate",
    "FailedOperation.QuotaLimitExceeded",
    "InvalidParameterValue.TooLong",
    "FailedOperation.ImageSizeExceed",
  ],
};
