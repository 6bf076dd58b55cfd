import type { Rule } from "../rule.ts";

/** The family says that the caller was not accepted, and no word says otherwise. */
export const authenticationFailed: Rule = {
  name: "authentication-failed",
  families: /^AuthFailure$/,
  category: "credentials",
  retry: "no",
  reason: {
    en: "The caller's identity or rights have to be put right first.",
    zh: "须先解决调用方的身份或权限问题。",
  },
  examples: ["AuthFailure.Account", "AuthFailure.Expired"],
  counterExamples: ["AuthFailure.UnauthorizedOperation", "AuthFailure.UserStopArrear"],
};
