import { type CodeCase, codeVector } from "../codes/made-codes.ts";
import type { Catalogue } from "../codes/read-catalogues.ts";
import type { Classification, CodeVector, Subject } from "../vector.ts";

/** The members that a person expects of a code. The catalogues give the rest. */
type Expected = Partial<Classification>;

type Case = readonly [
  name: string,
  description: string,
  code: string,
  within: readonly string[],
  expected: Expected,
];

const SMS = ["sms/v20210111"];
const NOTHING: Expected = { match: "none", fault: "unknown", category: "unknown", retry: "no" };

const CASES: readonly Case[] = [
  [
    "blanks/around",
    "Blanks around a code are no part of it.",
    " InvalidAction\n",
    [],
    { match: "exact", family: "InvalidAction" },
  ],
  [
    "blanks/inside",
    "A blank inside is a part of it.",
    "Invalid Action",
    [],
    { ...NOTHING, family: "Invalid Action" },
  ],
  ["blanks/only", "Blanks alone are no code.", "  ", [], NOTHING],
  ["case/lower", "Codes are compared as the wire spells them.", "invalidaction", [], NOTHING],
  [
    "catalogues/callbacks",
    "A receipt code is known to the catalogue of the callbacks.",
    "UNDELIV",
    ["sms/callbacks"],
    { match: "exact" },
  ],
  ["catalogues/callbacks-elsewhere", "Other catalogues do not know it.", "UNDELIV", SMS, NOTHING],
  [
    "catalogues/common-within-a-service",
    "A common code is known within a service.",
    "RequestLimitExceeded",
    SMS,
    { match: "exact", retry: "throttle", actions: [] },
  ],
  [
    "catalogues/service",
    "A code of a service is known to its catalogue.",
    "LimitExceeded.PhoneNumberThirtySecondLimit",
    SMS,
    { match: "exact", retry: "throttle", category: "quota", waitSeconds: 30 },
  ],
  [
    "catalogues/service-elsewhere",
    "Without the catalogue only its family is known, and a window belongs to its code.",
    "LimitExceeded.PhoneNumberThirtySecondLimit",
    [],
    { match: "family", family: "LimitExceeded", retry: "no", reviewed: false },
  ],
  [
    "catalogues/two-of-them",
    "The catalogues are asked in their order.",
    "UNDELIV",
    [...SMS, "sms/callbacks"],
    { match: "exact" },
  ],
  [
    "dots/trailing",
    "A trailing dot is a part of the code.",
    "UnsupportedOperation.",
    [],
    { match: "family", family: "UnsupportedOperation" },
  ],
  [
    "dots/two",
    "Two dots are a part of the code.",
    "InternalError..X",
    [],
    { match: "family", family: "InternalError", retry: "transient" },
  ],
  ["dots/only", "A dot has no family.", ".", [], { ...NOTHING, family: "" }],
  [
    "dry-run",
    "A dry run that passed is nobody's fault.",
    "DryRunOperation",
    [],
    { match: "exact", fault: "none", category: "none", retry: "no" },
  ],
  [
    "family/bare-name-that-is-no-code",
    "A family is known though its bare name is no code.",
    "AuthFailure",
    [],
    { match: "family", fault: "client", category: "credentials", retry: "no" },
  ],
  [
    "family/lower-case-sub-code",
    "The sub-code may have any spelling.",
    "InvalidParameter.some_thing",
    [],
    { match: "family", family: "InvalidParameter" },
  ],
  [
    "family/quota-is-no-throttle",
    "A quota is no rate, so a repeat cannot help.",
    "LimitExceeded.NeverHeardOf",
    [],
    { match: "family", retry: "no" },
  ],
  ["names/constructor", "A name that objects of JavaScript inherit is no code.", "constructor", [], NOTHING],
  ["names/empty", "An empty text is no code.", "", [], { ...NOTHING, family: "" }],
  ["names/proto", "__proto__ is no code.", "__proto__", [], NOTHING],
  [
    "names/proto-as-family",
    "It is no family either.",
    "__proto__.polluted",
    [],
    { ...NOTHING, family: "__proto__" },
  ],
  ["names/to-string", "toString is no code.", "toString", [], NOTHING],
  [
    "unknown/family",
    "Nothing is known of an unknown family.",
    "Nonsense.Whatever",
    [],
    { ...NOTHING, family: "Nonsense", actions: [] },
  ],
];

/** The vectors of codes that a person wrote. @throws {TypeError} If the catalogues say something else than the person. */
export function writtenCodes(catalogues: readonly Catalogue[]): Subject<CodeVector> {
  const vectors = CASES.map(([name, description, code, within, expected]) => {
    const given: CodeCase = { id: `codes/${name}`, description, code, within };
    const vector = codeVector(given, catalogues);
    for (const [member, value] of Object.entries(expected)) {
      const found: unknown = Object.entries(vector).find(([key]) => key === member)?.[1];
      if (JSON.stringify(found) !== JSON.stringify(value)) {
        throw new TypeError(
          `${vector.id}: ${member} is ${JSON.stringify(found)}, and was expected to be ${JSON.stringify(value)}`,
        );
      }
    }
    return vector;
  });
  return { subject: "codes", description: "How a code is looked up.", isWritten: true, vectors };
}
