import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The service had too much to do and gave up. It is unknown how far the request got. */
export const serviceBusy: Rule = {
  name: "service-busy",
  words: phrases([
    "try later",
    "operate later",
    "(server|system|service) (is )?(busy|over ?load)",
    "over load error",
    "queue full( error)?",
    "thread pool reject",
    "overwork",
  ]),
  category: "platform",
  retry: "transient",
  reason: {
    en: "The service had too much to do; how far it got with the request is unknown.",
    zh: "服务过载；请求执行到哪一步未知。",
  },
  examples: ["FailedOperation.ServerBusy", "InternalError.ServerOverload", "UnsupportedOperation.SystemBusy"],
  counterExamples: ["ResourceBusy", "UnsupportedOperation.DiskBusy", "InvalidDisk.Busy"],
};
