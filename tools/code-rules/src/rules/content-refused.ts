import { NOT_PARAMETER } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The content breaks a review rule. */
export const contentRefused: Rule = {
  name: "content-refused",
  families: NOT_PARAMETER,
  words: phrases([
    "^sensitive( data)?$",
    "^sensitive (search|image|content)$",
    "contain sensitive word",
    "is spam",
    "midas risk",
    "is malicious",
    "copy right error",
  ]),
  category: "content",
  retry: "no",
  reason: {
    en: "The same content is refused again.",
    zh: "相同的内容会再次被拒绝。",
  },
  examples: [
    "FailedOperation.SensitiveData",
    "FailedOperation.ContainSensitiveWord",
    "FailedOperation.DomainIsSpam",
    "OperationDenied.Sensitive",
    "ResourceNotFound.SensitiveSearch",
  ],
  counterExamples: [
    "FailedOperation.ModerationFailed",
    "FailedOperation.ExistSensitiveAPI",
    "FailedOperation.EipTrafficCheckRisk",
    "ResourceUnavailable.AccountViolation",
  ],
};
