import { NOT_PARAMETER } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** A package, a licence or a free amount is used up or over. */
export const packageUsedUp: Rule = {
  name: "package-used-up",
  families: NOT_PARAMETER,
  words: phrases([
    "package (run out|already expired|expired|insufficient|required|exhausted|space full)",
    "pack(age)? exhausted",
    "pkg exhausted",
    "free (amount|quota exhausted)",
    "has no (free )?amount",
    "exceeds free limit",
    "licenses? (has expired|expired|exceeded|no quota|not enough( error)?|invalid( forbidden access error)?|inactive|unauthorized|error)",
    "insufficient licenses?",
    "(no|not found) license",
    "charge resource exhaust",
    "amount not enough( *)*",
    "not live vip",
    "no subscription",
    "sdk no package",
    "live vip time expire",
    "no tpm package",
    "concurrent no package",
    "quota exhausted",
    "account suspended",
    "insufficient balance in * package",
    "service expired",
    "user expired",
    "plan has been expired",
  ]),
  unless: phrases(["not exist", "driver", "vehicle"]),
  category: "account",
  retry: "no",
  reason: {
    en: "The package or licence is used up or over until somebody buys or renews it.",
    zh: "套餐或许可已用尽或到期，购买或续费后方可继续。",
  },
  examples: [
    "FailedOperation.ResourcePackExhausted",
    "FailedOperation.PackageAlreadyExpired",
    "OperationDenied.LicenseHasExpired",
    "LimitExceeded.InsufficientLicense",
    "ResourceUnavailable.ResourcePackageRunOut",
  ],
  counterExamples: ["LimitExceeded.TooMuchTemplate", "UnsupportedOperation.InstanceExpired"],
};
