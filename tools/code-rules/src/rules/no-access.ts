import type { Rule } from "../rule.ts";

/** The family says that the caller may not do this, and no word says otherwise. */
export const noAccess: Rule = {
  name: "no-access",
  families: /^UnauthorizedOperation$/,
  category: "permission",
  retry: "no",
  reason: {
    en: "The permission has to be granted first.",
    zh: "须先授予相应权限。",
  },
  examples: ["UnauthorizedOperation.AddUsersToWorkgroup", "UnauthorizedOperation.CAM"],
  counterExamples: ["UnauthorizedOperation.Arrears", "UnauthorizedOperation.InvalidToken"],
};
