import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The identity of the account is not verified, or not in the way that the action needs. */
export const identityNotVerified: Rule = {
  name: "identity-not-verified",
  words: phrases([
    "real ?name(d)?( *)*",
    "certification*",
    "uncertified user",
    "unverified user",
    "(not |account not )?enterprise (auth|certification|authorization)",
    "not authenticated( sender)?",
    "(user|account) (not |un)(auth(ed|enticated|enticaed)?)",
    "no verified",
    "user auth (wait|fail)",
    "no (identity |extra )?verify",
    "user no audit",
    "auth not enterprise",
  ]),
  unless: phrases(["domain need real name", "type illegal", "real name user$", "param*"]),
  category: "account",
  retry: "no",
  reason: {
    en: "The identity of the account has to be verified first.",
    zh: "须先完成账号的实名认证。",
  },
  examples: [
    "FailedOperation.NoRealNameAuth",
    "UnauthorizedOperation.NotCertification",
    "UnsupportedOperation.UnverifiedUser",
    "AuthFailure.UnRealNameAuthenticated",
    "FailedOperation.NotEnterpriseCertification",
  ],
  counterExamples: [
    "FailedOperation.CertificateInvalid",
    "UnsupportedOperation.DomainNotVerified",
    "FailedOperation.DomainNeedRealName",
  ],
};
