import { REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** A name or a value in the request is taken, or is in the request twice. */
export const valueTaken: Rule = {
  name: "value-taken",
  families: REQUEST,
  words: phrases([
    "exist(s|ed|ent)?",
    "duplicat*",
    "dup *",
    "repeat*",
    "repetition",
    "(name|value|id) (is )?(already )?(in use|used|using|occupied)",
    "conflict*",
    "identical name",
    "path collision",
    "overlap*",
    "same$",
  ]),
  unless: phrases(["not repeat"]),
  category: "request",
  retry: "no",
  reason: {
    en: "The same value stays taken or doubled; choose another one.",
    zh: "该值仍被占用或重复，请改用其他值。",
  },
  examples: [
    "InvalidParameterValue.GroupIdAlreadyExist",
    "InvalidParameter.AppDisplayNameExisted",
    "InvalidParameterValue.DuplicatedKey",
    "InvalidParameter.GroupNameInUse",
    "InvalidParameterValue.CidrConflict",
    "InvalidKeyPairName.Duplicate",
  ],
  counterExamples: [
    "InvalidParameter.CrtDateInUsing",
    "InvalidParameterValue.BandwidthPackageInUse",
    "ResourceInUse.ResourceExistAlready",
    "FailedOperation.DuplicateName",
  ],
};
