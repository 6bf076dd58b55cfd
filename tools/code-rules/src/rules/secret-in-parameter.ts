import { REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** A key or a signature is wrong, and the service reports it like a wrong parameter. */
export const secretInParameter: Rule = {
  name: "secret-in-parameter",
  families: REQUEST,
  words: phrases([
    "invalid secret (id|key)( param)?",
    "secret id not exists?",
    "expired (access token|signature)",
    "invalid (access token|signature)$",
    "login token * *",
    "missing authorization",
  ]),
  category: "credentials",
  retry: "no",
  reason: {
    en: "The same key or signature is refused again.",
    zh: "相同的密钥或签名会再次被拒绝。",
  },
  examples: [
    "InvalidParameter.InvalidSecretId",
    "InvalidParameter.IotInvalidSignature",
    "UnknownParameter.SecretIdNotExists",
  ],
  counterExamples: ["AuthFailure.SecretIdNotFound"],
};
