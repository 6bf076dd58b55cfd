import { REFUSED } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The family says that the request was refused, but the words say that a step of the service failed. */
export const stepFailed: Rule = {
  name: "step-failed",
  families: REFUSED,
  words: phrases([
    "(fail|failed|failure|exception)",
    "^(query|create|delete|modify|reset|download|get) (* )?(* )?(* )?error$",
    "trade error err",
    "server get error",
    "(internal|system|service|bi|management system|post|unpack|network|conf|oss|storage) error",
    "temporary unavailable",
    "* (response|resource response) code error",
    "unmarshal response",
    "unknown error",
  ]),
  unless: phrases([
    "auth failure",
    "authorization failed",
    "auth (fail|failed)",
    "verify fail",
    "status",
    "token",
    "signature",
    "mfa*",
    "name authenticate failed",
    "validation",
    "already failed",
    "state launch *",
    "acl failed",
  ]),
  category: "platform",
  retry: "transient",
  reason: {
    en: "A step of the service failed, and it is unknown how far the request got.",
    zh: "服务的某个步骤失败；请求执行到哪一步未知。",
  },
  examples: [
    "UnsupportedOperation.AttachCcnFailed",
    "ResourceUnavailable.CosApiFailed",
    "UnsupportedOperation.ManagementSystemError",
    "AuthFailure.GetRoleFailed",
  ],
  counterExamples: [
    "FailedOperation.CreateUserFailed",
    "UnauthorizedOperation.AuthFailed",
    "AuthFailure.VerifyTokenFailure",
  ],
};
