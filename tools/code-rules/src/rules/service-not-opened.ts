import { NOT_PARAMETER } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The service, or the part of it that the request needs, is not opened for this account. */
export const serviceNotOpened: Rule = {
  name: "service-not-opened",
  families: NOT_PARAMETER,
  words: phrases([
    "^not (opened|purchased|registered|active|activated)$",
    "(service|resource|center|live|cls|index|payment|proxy|feature|search|abilit(y|ies)|iot|ca|sms|audit|assurance|postpaid|abilities|user|tenant|account|product|cos|intranet services?|key|open|server|payment|ocean|oversea ability|diagnose|pay|appl?y|list|pro version|authorization) (is |has )?not (yet )?(be )?(opened|open|purchased|subscribed?|activ(at)?ed|registered|register|enabled|enable)",
    "un ?open(ed)? *",
    "un ?registered?",
    "user un ?register",
    "non ?activated",
    "inactive",
    "no purchased",
    "not agreement",
    "(border )?promise not signed",
    "user not confirm protocol",
    "not activated",
    "activate error",
    "err not open*",
  ]),
  unless: phrases(["flashback", "eid", "order"]),
  category: "account",
  retry: "no",
  reason: {
    en: "The service has to be opened for the account first.",
    zh: "须先为账号开通该服务。",
  },
  examples: [
    "FailedOperation.UnOpenError",
    "ResourceUnavailable.ResourceNotOpened",
    "UnauthorizedOperation.ServiceNotOpened",
    "ResourceNotFound.ServiceNotSubscribed",
    "FailedOperation.IdentityCenterNotOpen",
    "ResourceUnavailable.NotPurchased",
  ],
  counterExamples: [
    "InternalError.ErrorFileCannotopen",
    "UnsupportedOperation.LoRaNotActivate",
    "FailedOperation.FileOpenFail",
  ],
};
