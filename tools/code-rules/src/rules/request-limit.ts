import { NOT_REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The limit of requests under another name. The family is not enough: RequestLimitExceeded.CreateUser counts users. */
export const requestLimit: Rule = {
  name: "request-limit",
  families: NOT_REQUEST,
  words: phrases([
    "^(inner |uin |ip |global region uin )?request limit exceeded( error)?$",
    "^(global region )?(uin|ip) limit exceeded$",
    "^concurrency (overflow|limit|limit exceeded)$",
    "^request limit$",
    "request backlog exceeds limit",
    "^restricted concurrency$",
  ]),
  category: "quota",
  retry: "throttle",
  reason: {
    en: "Refused at the gate before anything was executed; wait, then repeat.",
    zh: "请求在执行前即被网关拒绝；请稍后重试。",
  },
  examples: [
    "RequestLimitExceeded.RequestLimitExceeded",
    "FailedOperation.RequestLimitExceeded",
    "RequestLimitExceeded.InnerRequestLimitExceeded",
  ],
  counterExamples: [
    "RequestLimitExceeded.CreateUser",
    "RequestLimitExceeded.BatchTaskLimit",
    "InvalidParameterValue.LimitExceeded",
    "LimitExceeded.SslCertRequestLimitExceeded",
  ],
};
