import { REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** A parameter names something that does not exist. */
export const identifierUnknown: Rule = {
  name: "identifier-unknown",
  families: REQUEST,
  words: phrases(["not (found|fount|exist*|find|exited)", "cannot find *", "not exsit", "no such *"]),
  category: "request",
  retry: "no",
  reason: {
    en: "The same identifier finds nothing again.",
    zh: "相同的标识仍然找不到对应对象。",
  },
  examples: [
    "InvalidInstanceId.NotFound",
    "InvalidParameterValue.InstanceNotFound",
    "InvalidParameter.RegionNotFound",
  ],
  counterExamples: [
    "ResourceNotFound.InstanceNotFound",
    "FailedOperation.JobNotFound",
    "AuthFailure.SecretIdNotFound",
    "InternalError.NotFound",
  ],
};
