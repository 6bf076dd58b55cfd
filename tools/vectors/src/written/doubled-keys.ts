import {
  accepted,
  at,
  exact,
  lost,
  lostInEveryMode,
  rejected,
  rejectedWithId,
  type WrittenSubject,
  writtenAnswers,
} from "./written-answers.ts";

const TREE = "specimen/v20300101/ReadTree";
const ROOT = ["Response", "Root", "Id"] as const;
const DIGITS = "9007199254740993";
const OTHERS = "9007199254740995";

export const doubledKeys: WrittenSubject = writtenAnswers(
  "doubled-keys",
  "A name that comes twice in an object: the last one wins, as in JSON.parse, and its digits win with it.",
  "envelope",
  [
    [
      "last-wins/error",
      "A second Error that is null makes it no failure.",
      '{"Response":{"Error":{"Code":"X","Message":"m"},"Error":null,"RequestId":"r"}}',
      accepted(at("null", "Response", "Error")),
    ],
    [
      "last-wins/escaped",
      "An escaped name is the same name.",
      String.raw`{"Response":{"RequestId":1,"Request\u0049d":"r"}}`,
      accepted(),
    ],
    [
      "last-wins/request-id",
      "A second RequestId counts.",
      '{"Response":{"RequestId":1,"RequestId":"r"}}',
      accepted(),
    ],
    [
      "last-wins/request-id-malformed",
      "A second RequestId counts, though the first one is right.",
      '{"Response":{"RequestId":"r","RequestId":1}}',
      rejected(at("bad-request-id", "Response", "RequestId")),
    ],
    [
      "last-wins/response",
      "A second Response counts.",
      '{"Response":1,"Response":{"RequestId":"r"}}',
      accepted(),
    ],
    [
      "last-wins/response-malformed",
      "A second Response counts, though the first one is right.",
      '{"Response":{"RequestId":"r"},"Response":1}',
      rejected(at("no-response", "Response")),
    ],
    [
      "digits/exact-last",
      "Digits of a value that does not count are not reported.",
      `{"Response":{"RequestId":"r","A":${DIGITS},"A":1}}`,
      accepted(),
    ],
    [
      "digits/inside",
      "The same holds inside.",
      `{"Response":{"RequestId":"r","A":{"B":${DIGITS}},"A":{"C":2}}}`,
      accepted(),
    ],
    [
      "digits/last",
      "The last digits count.",
      `{"Response":{"A":0,"B":${DIGITS},"A":${OTHERS},"RequestId":"r"}}`,
      {
        ...accepted(lost(OTHERS, "Response", "A"), lost(DIGITS, "Response", "B")),
        integers: [exact(OTHERS, "Response", "A"), exact(DIGITS, "Response", "B")],
      },
    ],
    [
      "digits/last-in-a-list",
      "A second list counts.",
      `{"Response":{"A":[${DIGITS},${DIGITS}],"A":[${OTHERS}],"RequestId":"r"}}`,
      { ...accepted(lost(OTHERS, "Response", "A", 0)), integers: [exact(OTHERS, "Response", "A", 0)] },
    ],
    [
      "digits/numbered-names",
      "Names that are numbers come in another order in JavaScript.",
      `{"Response":{"2":${DIGITS},"1":${OTHERS},"RequestId":"r"}}`,
      {
        ...accepted(lost(DIGITS, "Response", "2"), lost(OTHERS, "Response", "1")),
        integers: [exact(DIGITS, "Response", "2"), exact(OTHERS, "Response", "1")],
      },
    ],
    [
      "declared/digits-of-another-field",
      "A doubled field does not take the digits of an unknown one.",
      `{"Response":{"Root":{"Id":1,"New":${DIGITS},"Id":${OTHERS}},"RequestId":"r"}}`,
      {
        ...accepted(
          at("unknown-field", "Response", "Root", "New"),
          lost(OTHERS, ...ROOT),
          lostInEveryMode(DIGITS, "Response", "Root", "New"),
        ),
        integers: [exact(OTHERS, ...ROOT)],
      },
      TREE,
    ],
    [
      "declared/missing-at-last",
      "A second object counts, though it lacks a member.",
      '{"Response":{"Root":{"Id":1},"Root":{},"RequestId":"r"}}',
      accepted(at("missing", ...ROOT)),
      TREE,
    ],
    [
      "declared/right-at-last",
      "A second value counts, though the first one has another kind.",
      '{"Response":{"Root":{"Id":"1","Id":1},"RequestId":"r"}}',
      { ...accepted(), integers: [exact("1", ...ROOT)] },
      TREE,
    ],
    [
      "declared/wrong-at-last",
      "A second value counts, though the first one is right.",
      '{"Response":{"Root":{"Id":1,"Id":"1"},"RequestId":"r"}}',
      rejectedWithId(at("wrong-kind", ...ROOT)),
      TREE,
    ],
    [
      "declared/unknown-twice",
      "An unknown field that comes twice is one field.",
      '{"Response":{"Root":{"Id":1},"New":1,"New":2,"RequestId":"r"}}',
      { ...accepted(at("unknown-field", "Response", "New")), integers: [exact("1", ...ROOT)] },
      TREE,
    ],
  ],
);
