import { PARAMETER } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** A value of the request breaks a review rule. */
export const contentRefusedInParameter: Rule = {
  name: "content-refused-in-parameter",
  families: PARAMETER,
  words: phrases([
    "^sensitive$",
    "sensitive (file content|word|words|content|text)",
    "dirty words?( found)?",
    "violation content",
    "data violation",
    "url not safe",
  ]),
  category: "content",
  retry: "no",
  reason: {
    en: "The same content is refused again.",
    zh: "相同的内容会再次被拒绝。",
  },
  examples: [
    "InvalidParameter.ViolationContent",
    "InvalidParameterValue.TemplateWithDirtyWords",
    "InvalidParameter.Sensitive",
  ],
  counterExamples: ["InvalidParameter.Content", "InvalidParameter.PasswordViolatedRules"],
};
