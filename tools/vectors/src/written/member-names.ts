import {
  accepted,
  at,
  exact,
  lost,
  rejected,
  type WrittenAnswer,
  type WrittenSubject,
  writtenAnswers,
} from "./written-answers.ts";

const NAMES = "specimen/v20300101/ReadNames";
const NOTHING = "specimen/v20300101/ReadNothing";

/** Names that could be mistaken for something else, each as an unknown member of Response. */
const UNKNOWN: readonly (readonly [name: string, description: string, member: string])[] = [
  ["blank", "A name may have a blank.", "a b"],
  ["bracket", "A name may look like an index.", "[0]"],
  ["constructor", "A name that every object of JavaScript inherits is a name.", "constructor"],
  ["dollar", "A name may look like a keyword of JSON Schema.", "$ref"],
  ["dot", "A name may have a dot.", "a.b"],
  ["empty", "A name may be empty.", ""],
  ["has-own-property", "hasOwnProperty is a name.", "hasOwnProperty"],
  ["line-end", "A name may have a line end.", "a\nb"],
  ["number", "A name may be a number.", "0"],
  ["proto", "__proto__ is a name, and no prototype.", "__proto__"],
  ["quote", "A name may have quotes.", 'a"b'],
  ["slash", "A name may have a slash, as a JSON Pointer has between names.", "a/b"],
  ["tilde", "A name may have a tilde, by which a JSON Pointer escapes.", "a~1b"],
  ["to-string", "toString is a name.", "toString"],
  ["unicode", "A name may have any characters.", "短信"],
];

const unknown = ([name, description, member]: (typeof UNKNOWN)[number]): WrittenAnswer => [
  `unknown/${name}`,
  description,
  `{"Response":{"RequestId":"r",${JSON.stringify(member)}:1}}`,
  accepted(at("unknown-field", "Response", member)),
  NOTHING,
];

export const memberNames: WrittenSubject = writtenAnswers(
  "member-names",
  "Names of members. Only the members of an object itself count, and each name is a name, whatever it looks like.",
  "envelope",
  [
    ...UNKNOWN.map(unknown),
    [
      "proto/beside-response",
      "A prototype that a body brings is an unknown member.",
      '{"__proto__":{"Response":1},"Response":{"RequestId":"r"}}',
      accepted(at("unknown-field", "__proto__")),
    ],
    [
      "proto/brings-no-error",
      "It brings no Error.",
      '{"Response":{"RequestId":"r","__proto__":{"Error":{"Code":"X","Message":"m"}}}}',
      accepted(),
    ],
    [
      "proto/brings-no-request-id",
      "It brings no RequestId.",
      '{"Response":{"__proto__":{"RequestId":"r"}}}',
      rejected(at("bad-request-id", "Response", "RequestId")),
    ],
    [
      "proto/brings-no-response",
      "It brings no Response.",
      '{"__proto__":{"Response":{"RequestId":"r"}}}',
      rejected(at("no-response", "Response"), at("unknown-field", "__proto__")),
    ],
    [
      "proto/integer-inside",
      "Integers inside keep their digits.",
      '{"Response":{"RequestId":"r","__proto__":{"A":9007199254740993}}}',
      {
        ...accepted(lost("9007199254740993", "Response", "__proto__", "A")),
        integers: [exact("9007199254740993", "Response", "__proto__", "A")],
      },
    ],
    [
      "declared/both-spellings",
      "Two members may differ by case only.",
      { Response: { Name: "a", name: "b", RequestId: "r" } },
      accepted(),
      NAMES,
    ],
    [
      "declared/called-response",
      "A member called Response is judged like any other.",
      { Response: { Name: "a", name: "b", Response: { Id: "1" }, RequestId: "r" } },
      { requestId: "r", issues: [at("wrong-kind", "Response", "Response", "Id")] },
      NAMES,
    ],
    [
      "declared/lower-case-missing",
      "The other spelling does not replace it.",
      { Response: { Name: "a", RequestId: "r" } },
      accepted(at("missing", "Response", "name")),
      NAMES,
    ],
    [
      "declared/lower-case-of-another-kind",
      "Each spelling has a kind of its own.",
      { Response: { Name: "a", name: 1, RequestId: "r" } },
      { requestId: "r", issues: [at("wrong-kind", "Response", "name")] },
      NAMES,
    ],
    [
      "declared/third-spelling",
      "A third spelling is unknown.",
      { Response: { Name: "a", name: "b", NAME: "c", RequestId: "r" } },
      accepted(at("unknown-field", "Response", "NAME")),
      NAMES,
    ],
    [
      "declared/proto-brings-no-member",
      "A prototype that a body brings has no promised member.",
      '{"Response":{"__proto__":{"Name":"a"},"name":"b","RequestId":"r"}}',
      accepted(at("missing", "Response", "Name"), at("unknown-field", "Response", "__proto__")),
      NAMES,
    ],
  ],
);
