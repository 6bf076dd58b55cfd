import type { Rule } from "../rule.ts";

/** The family says that the operation is not offered, and no word says otherwise. */
export const unsupported: Rule = {
  name: "unsupported",
  families: /^UnsupportedOperation$/,
  category: "request",
  retry: "no",
  reason: {
    en: "The same operation stays unsupported.",
    zh: "同样的操作仍不受支持。",
  },
  examples: ["UnsupportedOperation.AttachPlugin", "UnsupportedOperation.Ecmp"],
  counterExamples: ["UnsupportedOperation.InstanceStateStopped", "UnsupportedOperation.AccountArrears"],
};
