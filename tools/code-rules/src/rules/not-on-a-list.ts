import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The account is not on an allow list, or is on a deny list. */
export const notOnAList: Rule = {
  name: "not-on-a-list",
  words: phrases([
    "not (in )?(* )?(* )?(* )?(* )?white ?list( *)?",
    "no white ?list",
    "not white (user|list)*",
    "(user|uin) in black ?list",
    "white ?list (not add(ed)?|function)",
    "white list not *",
    "uin white list check error",
    "ip limited",
  ]),
  unless: phrases(["not found", "not support *"]),
  category: "permission",
  retry: "no",
  reason: {
    en: "The caller has to be put on the list, or taken off it, first.",
    zh: "须先将调用方加入白名单，或移出黑名单。",
  },
  examples: [
    "FailedOperation.UinNotWhiteListErr",
    "UnauthorizedOperation.UserNotInWhiteList",
    "OperationDenied.NoWhitelist",
    "UnsupportedOperation.NotInWhitelist",
    "FailedOperation.UserInBlackList",
  ],
  counterExamples: [
    "FailedOperation.WhitelistConnectError",
    "InvalidParameterValue.DomainNameInBlackList",
    "FailedOperation.PhoneNumberInBlacklist",
    "OperationDenied.WhitelistQuotaExceed",
    "FailedOperation.ExistWhiteDomain",
  ],
};
