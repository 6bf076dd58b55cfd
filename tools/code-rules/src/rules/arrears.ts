import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The account owes money, or has too little of it. */
export const arrears: Rule = {
  name: "arrears",
  words: phrases([
    "arrears?",
    "unpaid *",
    "no ?payment",
    "low balance",
    "no (balance|banlance)",
    "(insufficient|account|merchant|user|client|no|less|midas) (account |insufficient )?balance*",
    "(balance|banlance) (insufficient|not enough|error|less|low|is less)( *)*",
    "^balance$",
    "insufficient (funds?|balance)",
    "fund (insufficient|required)",
    "enough (money|fund)",
    "owed",
    "fee negative",
    "financial status *",
    "out of credit",
    "account insufficient",
    "block balance",
    "account not enough",
    "charge status exception",
  ]),
  unless: phrases(["payment (access|authority)"]),
  category: "account",
  retry: "no",
  reason: {
    en: "The account has to be paid or topped up first.",
    zh: "须先结清欠费或充值。",
  },
  examples: [
    "ResourceUnavailable.InArrears",
    "FailedOperation.InsufficientBalance",
    "OperationDenied.NotEnoughMoneyError",
    "UnsupportedOperation.UnpaidOrder",
    "InvalidAccount.InsufficientBalance",
    "ResourceInsufficient.Balance",
  ],
  counterExamples: [
    "OperationDenied.LoadBalanceStatusNotInOnline",
    "ResourceUnavailable.LoadBalancer",
    "InvalidParameter.LoadBalancerNameRepeated",
    "LimitExceeded.InsufficientLicense",
  ],
};
