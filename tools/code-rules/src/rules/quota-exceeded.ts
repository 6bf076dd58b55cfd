import { NOT_REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The words name a quota: a number of things that the account may have. */
export const quotaExceeded: Rule = {
  name: "quota-exceeded",
  families: NOT_REQUEST,
  words: phrases([
    "(limit|quota|quotas|limited|number|num|count|amount|max|upper limit) (* )?(exc*|exeed|not enough|insufficient|over|full|shortage|reached)",
    "exceed* (* )?(* )?(limit|limits|quota|max|maximum|num|number|upper limit|threshold|resource)( *)*",
    "exceed*$",
    "exceeds? *",
    "reach(ed)? (* )?(max|maximum|limit|upper|threshold)",
    "too (many|much) *( *)?",
    "quota$",
    "(no|insufficient|lack) quota",
    "quota (* )?(limit|exceed*|full|not *|insufficient|out|max|run out)",
    "max (limit|num|number|count)( *)?",
    "limit* (* )?(exceeded|count|num)( *)?",
    "* (limit|limited|quota)( error)?$",
    "is max$",
    "* full$",
    "upper$",
    "limit zero",
    "limit (real|match|nuof) * *",
    "max call count * *",
    "limit numof *",
  ]),
  unless: phrases([
    "exceeds range",
    "domain is limited",
    "not found",
    "not exist",
    "request parameter",
    "^invalid limit$",
    "status limit( *)*",
    "policy limit",
    "fail*",
    "get *",
    "acquire *",
  ]),
  category: "quota",
  retry: "no",
  reason: {
    en: "A quota does not free itself; raise it or release what uses it up.",
    zh: "配额不会自行恢复，请提高配额或释放已占用的部分。",
  },
  examples: [
    "FailedOperation.QuotaLimitExceeded",
    "FailedOperation.ExceedTemplateLimit",
    "OperationDenied.AuditPolicyOverQuotaError",
    "ResourceInsufficient.InstanceQuotaNotEnough",
    "UnsupportedOperation.PurchaseLimit",
    "FailedOperation.TooManyStrategy",
  ],
  counterExamples: [
    "InvalidParameterValue.LimitExceeded",
    "FailedOperation.ImageSizeExceed",
    "ResourceInsufficient.InstanceInsufficient",
    "FailedOperation.FrequencyLimit",
  ],
};
