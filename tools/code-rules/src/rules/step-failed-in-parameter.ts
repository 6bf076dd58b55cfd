import { PARAMETER } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The family names a parameter, but the words say that a step of the service failed. */
export const stepFailedInParameter: Rule = {
  name: "step-failed-in-parameter",
  families: PARAMETER,
  words: phrases([
    "(create|update|delete|modify|query|get|describe|operate|scan|conn|request) (* )?(* )?(* )?(failed|fail|error|exception)",
    "(operation|lock|order|trigger) failed",
    "database exception",
    "system error",
    "internal (* )?error",
    "service error",
    "http error$",
    "request time ?out$",
  ]),
  unless: phrases(["param*", "mode", "action", "unsupport"]),
  category: "platform",
  retry: "transient",
  reason: {
    en: "A step of the service failed, and it is unknown how far the request got.",
    zh: "服务的某个步骤失败；请求执行到哪一步未知。",
  },
  examples: [
    "InvalidParameter.LineGroupUpdateFailed",
    "InvalidParameter.DatabaseException",
    "InvalidParameterValue.QueryVPCInfoFailed",
  ],
  counterExamples: [
    "InvalidParameter.ProtocolCheckFailed",
    "InvalidParameter.ParameterBase64DecodeFailed",
    "FailedOperation.QueryVpcFailed",
  ],
};
