import { OPEN } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The code says that an ID finds nothing, so the value in the request is wrong. */
export const idUnknown: Rule = {
  name: "id-unknown",
  families: OPEN,
  words: phrases([
    "not exist* (* )?(* )?id",
    "(field|fields|column) not found",
    "(id|uin|url|name) (is )?not (found|exist*|find|exited)",
    "group parentid not exist",
  ]),
  category: "request",
  retry: "no",
  reason: {
    en: "The same identifier finds nothing again.",
    zh: "相同的标识仍然找不到对应对象。",
  },
  examples: [
    "FailedOperation.TemplateIdNotExist",
    "FailedOperation.SdkAppIdNotExist",
    "UnsupportedOperation.InstanceIdNotFound",
  ],
  counterExamples: [
    "ResourceNotFound.PlanIdNotFound",
    "InvalidInstanceId.NotFound",
    "FailedOperation.JobNotFound",
  ],
};
