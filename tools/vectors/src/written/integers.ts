import {
  accepted,
  at,
  type Expected,
  exact,
  failed,
  lost,
  lostInEveryMode,
  NOT_JSON,
  rejectedWithId,
  type WrittenAnswer,
  type WrittenSubject,
  writtenAnswers,
} from "./written-answers.ts";

const KINDS = "specimen/v20300101/ReadTree";

/** An answer of the envelope with one member, whose value is a token. */
const open = (token: string): string => `{"Response":{"RequestId":"r","Id":${token}}}`;

/** An answer of the specimen whose declared integer is a token. */
const declared = (token: string): string => `{"Response":{"Root":{"Id":${token}},"RequestId":"r"}}`;

const ID = ["Response", "Id"] as const;
const ROOT = ["Response", "Root", "Id"] as const;

const isLost = (digits: string): Expected => ({
  ...accepted(lost(digits, ...ROOT)),
  integers: [exact(digits, ...ROOT)],
});
const isExact = (digits: string): Expected => ({ ...accepted(), integers: [exact(digits, ...ROOT)] });
const isConverted = (digits: string): Expected => ({
  ...accepted(lost(digits, ...ID)),
  integers: [exact(digits, ...ID)],
});

const WRONG_KIND = rejectedWithId(at("wrong-kind", ...ROOT));

const ZEROS = `1${"0".repeat(400)}`;

/** Where nothing is declared: the contract of the envelope. */
const OPEN: readonly WrittenAnswer[] = [
  [
    "beyond-2-53/first",
    "2^53 is the first integer that may be rounded.",
    open("9007199254740992"),
    isConverted("9007199254740992"),
  ],
  [
    "beyond-2-53/first-negative",
    "The same holds below zero.",
    open("-9007199254740992"),
    isConverted("-9007199254740992"),
  ],
  ["beyond-2-53/last-exact", "2^53 − 1 is exact.", open("9007199254740991"), accepted()],
  ["beyond-2-53/last-exact-negative", "Its negative is exact too.", open("-9007199254740991"), accepted()],
  [
    "beyond-2-53/largest-int64",
    "The largest integer of 64 bits keeps its digits.",
    open("9223372036854775807"),
    isConverted("9223372036854775807"),
  ],
  [
    "beyond-2-53/largest-uint64",
    "So does the largest unsigned one.",
    open("18446744073709551615"),
    isConverted("18446744073709551615"),
  ],
  [
    "beyond-2-53/smallest-int64",
    "So does the smallest one.",
    open("-9223372036854775808"),
    isConverted("-9223372036854775808"),
  ],
  [
    "beyond-2-53/rounded-to-itself",
    "An integer that happens to keep its digits is reported too.",
    open("9007199254740994"),
    isConverted("9007199254740994"),
  ],
  [
    "beyond-2-53/four-hundred-digits",
    "Beyond all doubles, the digits are kept too.",
    open(ZEROS),
    { ...isConverted(ZEROS), noSchema: "JSON.parse makes it infinite" },
  ],
  [
    "beyond-2-53/in-a-failure",
    "The Response of a failure keeps its digits too.",
    '{"Response":{"Error":{"Code":"X","Message":"m"},"RequestId":"r","Id":9007199254740993}}',
    { ...failed("X", "m", lost("9007199254740993", ...ID)), integers: [exact("9007199254740993", ...ID)] },
  ],
  [
    "beyond-2-53/in-a-list",
    "An item of a list is one integer of many.",
    open("[1,-9007199254740993,2]"),
    { ...accepted(lost("-9007199254740993", ...ID, 1)), integers: [exact("-9007199254740993", ...ID, 1)] },
  ],
  [
    "beyond-2-53/several",
    "Each one is reported.",
    open('{"A":9007199254740993,"B":[9007199254740995]}'),
    {
      ...accepted(lost("9007199254740993", ...ID, "A"), lost("9007199254740995", ...ID, "B", 0)),
      integers: [exact("9007199254740993", ...ID, "A"), exact("9007199254740995", ...ID, "B", 0)],
    },
  ],
  [
    "beyond-2-53/beside-response",
    "An integer beside Response is reported too.",
    '{"Response":{"RequestId":"r"},"Trace":9007199254740993}',
    {
      ...accepted(at("unknown-field", "Trace"), lost("9007199254740993", "Trace")),
      integers: [exact("9007199254740993", "Trace")],
    },
  ],
  [
    "beyond-2-53/as-request-id",
    "RequestId is judged as JSON.parse returns it.",
    '{"Response":{"RequestId":9007199254740993}}',
    {
      issues: [
        at("bad-request-id", "Response", "RequestId"),
        lost("9007199254740993", "Response", "RequestId"),
      ],
    },
  ],
  [
    "beyond-2-53/behind-blanks",
    "Blanks around a token do not matter.",
    '{ "Response" : { "Id" :\n9007199254740993 , "RequestId" : "r" } }',
    isConverted("9007199254740993"),
  ],
  [
    "beyond-2-53/behind-escapes",
    "Escapes in names and texts do not matter.",
    String.raw`{"Response":{"RequestId":"r","A\"\\":"\"9007199254740993","Id":9007199254740993}}`,
    isConverted("9007199254740993"),
  ],
  ["no-integer/digits-in-a-text", "Digits in a text are no integer.", open('"9007199254740993"'), accepted()],
  ["no-integer/exponent", "A token with an exponent may be a float.", open("1e30"), accepted()],
  ["no-integer/fraction", "A token with a fraction may be a float.", open("9007199254740993.0"), accepted()],
  ["no-integer/large-float", "So may a large one.", open("1.5e300"), accepted()],
  [
    "no-integer/many-digits-behind-the-point",
    "Many digits behind the point are a float.",
    open("0.12345678901234567890"),
    accepted(),
  ],
];

/** Where the definition says that an integer has 64 bits. */
const DECLARED: readonly WrittenAnswer[] = [
  [
    "declared/beyond-int64",
    "Nobody asserts that 64 bits are enough.",
    declared("92233720368547758070"),
    isLost("92233720368547758070"),
  ],
  ["declared/exponent", "1e3 is the integer 1000.", declared("1e3"), isExact("1000")],
  [
    "declared/exponent-beyond-2-53",
    "An exponent can be of an integer beyond 2^53.",
    declared("1e30"),
    isLost(`1${"0".repeat(30)}`),
  ],
  [
    "declared/exponent-in-upper-case",
    "So can a capital one with a plus.",
    declared("12E+2"),
    isExact("1200"),
  ],
  ["declared/fraction-of-zero", "1.0 is the integer 1.", declared("1.0"), isExact("1")],
  [
    "declared/fraction-of-zero-beyond-2-53",
    "A fraction of zero loses no digits.",
    declared("9007199254740993.0"),
    isLost("9007199254740993"),
  ],
  [
    "declared/fraction-with-exponent",
    "An exponent can move the point to the end.",
    declared("9.007199254740993e15"),
    isLost("9007199254740993"),
  ],
  ["declared/fraction", "1.5 is no integer.", declared("1.5"), WRONG_KIND],
  [
    "declared/fraction-that-is-rounded-away",
    "A fraction that JSON.parse rounds away is the rounded integer.",
    declared("9007199254740993.5"),
    { ...isLost("9007199254740994"), noSchema: "it depends on doubles" },
  ],
  [
    "declared/four-hundred-digits",
    "What JSON.parse makes infinite is no integer.",
    declared(ZEROS),
    { ...WRONG_KIND, noSchema: "it depends on doubles" },
  ],
  ["declared/last-exact", "2^53 − 1 is exact.", declared("9007199254740991"), isExact("9007199254740991")],
  ["declared/minus-zero", "-0 is the integer 0.", declared("-0"), isExact("0")],
  ["declared/negative", "No least value is asserted.", declared("-1"), isExact("-1")],
  [
    "declared/negative-exponent",
    "An exponent can be negative.",
    declared("90071992547409930e-1"),
    isLost("9007199254740993"),
  ],
  ["declared/negative-exponent-to-a-fraction", "15e-1 is no integer.", declared("15e-1"), WRONG_KIND],
  ["declared/text", "Digits in a text are of another kind.", declared('"1"'), WRONG_KIND],
  ["declared/true", "true is no integer.", declared("true"), WRONG_KIND],
  ["declared/zero-exponent", "0e0 is the integer 0.", declared("0e0"), isExact("0")],
  ["declared/small-exponent", "1e-7 is no integer.", declared("1e-7"), WRONG_KIND],
  ["declared/no-token", "A token must be one of JSON.", declared("1e"), NOT_JSON],
];

/** In a member that the definition does not know. Nothing says that it is an integer, so no mode converts it. */
const UNKNOWN: readonly WrittenAnswer[] = [
  [
    "beyond-2-53/in-unknown-field",
    "An integer in an unknown field is reported in every mode, because none converts it.",
    '{"Response":{"Root":{"Id":1,"New":9007199254740993},"RequestId":"r"}}',
    {
      ...accepted(
        at("unknown-field", "Response", "Root", "New"),
        lostInEveryMode("9007199254740993", "Response", "Root", "New"),
      ),
      integers: [exact("1", ...ROOT)],
    },
  ],
  [
    "beyond-2-53/in-a-member-of-an-unknown-field",
    "So is one further inside.",
    '{"Response":{"Root":{"Id":1},"New":{"A":[1,9007199254740995],"B":1e30},"RequestId":"r"}}',
    {
      ...accepted(
        at("unknown-field", "Response", "New"),
        lostInEveryMode("9007199254740995", "Response", "New", "A", 1),
      ),
      integers: [exact("1", ...ROOT)],
    },
  ],
  [
    "beyond-2-53/beside-response-of-an-action",
    "So is one beside Response.",
    '{"Response":{"Root":{"Id":1},"RequestId":"r"},"Trace":9007199254740993}',
    {
      ...accepted(at("unknown-field", "Trace"), lostInEveryMode("9007199254740993", "Trace")),
      integers: [exact("1", ...ROOT)],
    },
  ],
  [
    "beyond-2-53/in-an-unknown-member-of-error",
    "So is one in an Error.",
    '{"Response":{"Error":{"Code":"X","Message":"m","Id":9007199254740993},"RequestId":"r"}}',
    failed(
      "X",
      "m",
      at("unknown-field", "Response", "Error", "Id"),
      lostInEveryMode("9007199254740993", "Response", "Error", "Id"),
    ),
  ],
  [
    "beyond-2-53/in-a-rejected-answer",
    "Digits are reported beside a wrong kind.",
    '{"Response":{"Root":{"Id":"1","New":9007199254740993},"RequestId":"r"}}',
    rejectedWithId(
      at("wrong-kind", ...ROOT),
      at("unknown-field", "Response", "Root", "New"),
      lostInEveryMode("9007199254740993", "Response", "Root", "New"),
    ),
  ],
];

const LISTS = "specimen/v20300101/ReadKinds";

const kinds = (unsigned: string, counts: string): string =>
  `{"Response":{"Error":{"Code":"X","Message":"m"},"PromisedUnsigned":${unsigned},"PromisedCounts":${counts},"RequestId":"r"}}`;

/** Integers of other declarations. A failure is used, because it promises no other member. */
const OTHER: readonly WrittenAnswer[] = [
  [
    "declared-elsewhere/list",
    "Each item of a list is converted.",
    kinds("1", "[2,9007199254740993]"),
    {
      ...failed("X", "m", lost("9007199254740993", "Response", "PromisedCounts", 1)),
      integers: [
        exact("1", "Response", "PromisedUnsigned"),
        exact("2", "Response", "PromisedCounts", 0),
        exact("9007199254740993", "Response", "PromisedCounts", 1),
      ],
    },
  ],
  [
    "declared-elsewhere/empty-list",
    "An empty list has nothing to convert.",
    kinds("1", "[]"),
    { ...failed("X", "m"), integers: [exact("1", "Response", "PromisedUnsigned")] },
  ],
  [
    "declared-elsewhere/null-item",
    "A null in a list is drift, and stays null.",
    kinds("1", "[null]"),
    {
      ...failed("X", "m", at("null", "Response", "PromisedCounts", 0)),
      integers: [exact("1", "Response", "PromisedUnsigned")],
    },
  ],
  [
    "declared-elsewhere/negative-unsigned",
    "An unsigned integer may be negative: no least value is asserted.",
    kinds("-1", "[]"),
    { ...failed("X", "m"), integers: [exact("-1", "Response", "PromisedUnsigned")] },
  ],
];

const under = (contract: string, cases: readonly WrittenAnswer[]): readonly WrittenAnswer[] =>
  cases.map(([name, description, body, expected]) => [name, description, body, expected, contract]);

export const integers: WrittenSubject = writtenAnswers(
  "integers",
  "The digits of integers. JSON.parse rounds those beyond 2^53; an exact mode keeps them.",
  "envelope",
  [...OPEN, ...under(KINDS, [...DECLARED, ...UNKNOWN]), ...under(LISTS, OTHER)],
);
