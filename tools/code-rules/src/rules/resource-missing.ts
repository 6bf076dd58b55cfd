import { OPERATION } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** Something that the operation needs is not there. */
export const resourceMissing: Rule = {
  name: "resource-missing",
  families: OPERATION,
  words: phrases([
    "not (be )?(found|fount|exist*|find|fund|exited)",
    "no(n)? ?exist*",
    "no such *",
    "no found",
    "un exist",
    "missing (template|signature) (list|to modify)",
    "missing signature",
    "can ?not find *",
    "not bind( *)?",
    "not bound",
    "no (record|object|data|resource|result|peer|channel|task|listener|lock|activity|backup|chain code|pod|usage plan|rule|running)*( *)?( *)?( *)?",
    "not attached",
    "no (db )?row found",
    "empty result",
    "query (contract|result) null",
    "not configured",
    "not set",
    "no instance*( *)?( *)?( *)?( *)?",
    "not have * *",
    "lost *",
    "has no subscriber",
    "redis service",
  ]),
  unless: phrases(["face", "card", "license"]),
  category: "state",
  retry: "no",
  reason: {
    en: "What the operation needs has to exist first.",
    zh: "操作所需的对象须先存在。",
  },
  examples: [
    "FailedOperation.JobNotFound",
    "InternalError.PodNotFound",
    "OperationDenied.RoleNotExist",
    "UnsupportedOperation.NatGatewaySnatRuleNotExists",
    "DidFailedOperation.DidNotExisted",
    "ResourceUnavailable.CmkNotFound",
    "FailedOperation.NoRecord",
  ],
  counterExamples: [
    "InvalidParameterValue.InstanceNotFound",
    "FailedOperation.TemplateIdNotExist",
    "FailedOperation.NoFaceDetected",
  ],
};
