import {
  accepted,
  at,
  exact,
  failed,
  lost,
  rejectedWithId,
  type WrittenAnswer,
  type WrittenSubject,
  writtenAnswers,
} from "./written-answers.ts";

const OPTIONAL = "specimen/v20300101/ReadDocument";
const PROMISED = "specimen/v20300101/ReadResult";

const of = (response: object): object => ({ Response: { ...response, RequestId: "r" } });

const ERROR = { Code: "DocumentError", Message: "m" };
const AT = ["Response", "Error"] as const;

const CASES: readonly WrittenAnswer[] = [
  ["optional/absent", "An Error that the action declares may be absent.", of({ Status: "" }), accepted()],
  [
    "optional/alone",
    "If nothing but RequestId is beside it, it is a failure.",
    of({ Error: ERROR }),
    failed("DocumentError", "m"),
  ],
  [
    "optional/alone-and-null",
    "An Error that is null is no failure, and Status is missing.",
    of({ Error: null }),
    accepted(at("null", ...AT), at("missing", "Response", "Status")),
  ],
  [
    "optional/alone-and-malformed",
    "If it stands alone, it needs the form of a failure.",
    of({ Error: { Code: 5, Message: "m" } }),
    rejectedWithId(at("bad-error", ...AT, "Code"), at("missing", "Response", "Status")),
  ],
  [
    "optional/alone-with-empty-code",
    "An empty Code is no failure.",
    of({ Error: { Code: "", Message: "m" } }),
    accepted(at("empty-error", ...AT, "Code"), at("missing", "Response", "Status")),
  ],
  [
    "optional/beside-deprecated-warning",
    "Any other member makes it a member of the action.",
    of({ Error: ERROR, Status: "", DeprecatedWarning: "soon" }),
    accepted(at("deprecated-field", "Response", "DeprecatedWarning")),
  ],
  [
    "optional/beside-status",
    "Beside a member of the action it is a member too.",
    of({ Error: ERROR, Status: "" }),
    accepted(),
  ],
  [
    "optional/beside-unknown-member",
    "An unknown member counts too.",
    of({ Error: ERROR, New: 1 }),
    accepted(at("unknown-field", "Response", "New"), at("missing", "Response", "Status")),
  ],
  [
    "optional/member-missing",
    "What its type promises is missing.",
    of({ Error: { Message: "m" }, Status: "" }),
    accepted(at("missing", ...AT, "Code")),
  ],
  [
    "optional/member-null",
    "What its type promises is null.",
    of({ Error: { Code: null, Message: "m" }, Status: "" }),
    accepted(at("null", ...AT, "Code")),
  ],
  [
    "optional/member-of-another-kind",
    "Its members have kinds of their own.",
    of({ Error: { Code: 5, Message: "m" }, Status: "" }),
    rejectedWithId(at("wrong-kind", ...AT, "Code")),
  ],
  [
    "optional/member-unknown",
    "A member that its type does not declare is unknown.",
    of({ Error: { ...ERROR, New: 1 }, Status: "" }),
    accepted(at("unknown-field", ...AT, "New")),
  ],
  [
    "optional/member-with-empty-code",
    "As a member it may have an empty Code.",
    of({ Error: { Code: "", Message: "m" }, Status: "" }),
    accepted(),
  ],
  [
    "optional/member-with-wide-integer",
    "Its integers are converted.",
    '{"Response":{"Error":{"Code":"X","Message":"m","Page":9007199254740993},"Status":"","RequestId":"r"}}',
    {
      ...accepted(lost("9007199254740993", ...AT, "Page")),
      integers: [exact("9007199254740993", ...AT, "Page")],
    },
  ],
  [
    "optional/null-beside-status",
    "An optional member may be null.",
    of({ Error: null, Status: "" }),
    accepted(),
  ],
  [
    "optional/path-in-a-name",
    "A name that looks like the path to it is another member.",
    { "Response/Error": 1, ...of({ Error: ERROR, Status: "" }) },
    accepted(at("unknown-field", "Response/Error")),
  ],
  [
    "optional/text-beside-status",
    "Another kind than its type is rejected.",
    of({ Error: "X", Status: "" }),
    rejectedWithId(at("wrong-kind", ...AT)),
  ],
  [
    "promised/alone",
    "A promised Error that stands alone is a failure too.",
    of({ Error: ERROR }),
    failed("DocumentError", "m"),
  ],
  [
    "promised/beside-result",
    "Beside a member of the action it is a member.",
    of({ Error: ERROR, Result: "" }),
    accepted(),
  ],
  [
    "promised/missing-alone",
    "It is missing in a Response that has nothing else too.",
    of({}),
    accepted(at("missing", ...AT)),
  ],
  ["promised/missing-beside-result", "It is missing.", of({ Result: "" }), accepted(at("missing", ...AT))],
  [
    "promised/null-beside-result",
    "A promised member is null.",
    of({ Error: null, Result: "" }),
    accepted(at("null", ...AT)),
  ],
];

export const ownError: WrittenSubject = writtenAnswers(
  "own-error",
  "Actions that declare a member called Error. It is a failure only if nothing but RequestId is beside it.",
  OPTIONAL,
  CASES.map(([name, description, body, expected]) => [
    name,
    description,
    body,
    expected,
    name.startsWith("promised/") ? PROMISED : OPTIONAL,
  ]),
);
