import { NOT_REQUEST_NOR_MISSING } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The key, the token or the signature of the caller is wrong or out of date. */
export const keyOrSignature: Rule = {
  name: "key-or-signature",
  families: NOT_REQUEST_NOR_MISSING,
  words: phrases([
    "secret (id|key) not (found|exist*)",
    "invalid secret (id|key)",
    "(invalid|verify|missing) (access |auth |api )?(token|key|api key)( expired)?",
    "token (failure|expired|invalid|not found|verify *|error)",
    "signature (failure|expire|expired|error|verif*)",
    "access key illegal",
    "mfa (expired|failure|not found)",
    "(login|login auth) (failed|area not allowed)",
    "(need|no) login",
    "invalid (cls )?authorization( code)?",
    "cap sig error",
    "^sign$",
    "^sign error$",
    "csrf error",
    "user invalid credential",
    "^auth failure$",
    "^(auth|authentication) (fail(ed)?|error)$",
    "(authenticate|authentication) * failed",
    "request time exception",
    "prohibit sub account use",
  ]),
  unless: phrases(["get * * *", "key user"]),
  category: "credentials",
  retry: "no",
  reason: {
    en: "The same key, token or signature is refused again.",
    zh: "相同的密钥、令牌或签名会再次被拒绝。",
  },
  examples: [
    "AuthFailure.TokenFailure",
    "AuthFailure.VerifyTokenFailure",
    "UnauthorizedOperation.InvalidToken",
    "FailedOperation.SignError",
    "AuthFailure.SecretKeyNotFound",
    "FailedOperation.LoginFailed",
    "UnauthorizedOperation.MFAExpired",
  ],
  counterExamples: ["FailedOperation.CertificateInvalid", "InternalError.SignBackendError"],
};
