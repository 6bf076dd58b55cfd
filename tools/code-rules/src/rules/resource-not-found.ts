import type { Rule } from "../rule.ts";

/** The family says that something is missing. */
export const resourceNotFound: Rule = {
  name: "resource-not-found",
  families: /^ResourceNotFound$/,
  category: "state",
  retry: "no",
  reason: {
    en: "The resource has to exist first.",
    zh: "须先存在该资源。",
  },
  examples: ["ResourceNotFound.Ckafka", "ResourceNotFound.InstanceNotFound"],
  counterExamples: ["FailedOperation.JobNotFound", "InvalidInstanceId.NotFound"],
};
