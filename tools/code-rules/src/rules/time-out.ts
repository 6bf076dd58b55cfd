import { NOT_REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The time ran out. It is unknown how far the request got. */
export const timeOut: Rule = {
  name: "time-out",
  families: NOT_REQUEST,
  words: phrases(["time(d)? ?out( *)?"]),
  category: "platform",
  retry: "transient",
  reason: {
    en: "The time ran out; the request may have been executed.",
    zh: "处理超时；请求可能已被执行。",
  },
  examples: [
    "FailedOperation.RequestTimeout",
    "InternalError.TimeOut",
    "FailedOperation.ReceiveTimeout",
    "LimitExceeded.ResponseTimeout",
  ],
  counterExamples: ["InvalidParameterValue.Timeout", "InvalidParameterValue.IdleTimeOut"],
};
