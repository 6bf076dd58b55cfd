import {
  accepted,
  at,
  exact,
  failed,
  rejectedWithId,
  type WrittenAnswer,
  type WrittenSubject,
  writtenAnswers,
} from "./written-answers.ts";

const KINDS = "specimen/v20300101/ReadKinds";
const SEND = "sms/v20210111/SendSms";

/** A failure with members beside its Error. It promises none of them, so the case decides about its members only. */
const beside = (members: object): object => ({
  Response: { Error: { Code: "X", Message: "m" }, ...members, RequestId: "r" },
});

const AS_IT_IS = failed("X", "m");

const wrong = (...path: readonly (string | number)[]) =>
  rejectedWithId(at("wrong-kind", "Response", ...path));

const KIND_CASES: readonly WrittenAnswer[] = [
  ["boolean/one", "1 is not true.", beside({ PromisedFlag: 1 }), wrong("PromisedFlag")],
  ["boolean/text", '"true" is a text.', beside({ PromisedFlag: "true" }), wrong("PromisedFlag")],
  ["boolean/false", "false is a flag.", beside({ PromisedFlag: false }), AS_IT_IS],
  ["date/any-text", "The form of a date is never asserted.", beside({ PromisedDay: "soon" }), AS_IT_IS],
  ["date/number", "A date is a text.", beside({ PromisedDay: 1 }), wrong("PromisedDay")],
  ["fraction/integer", "An integer is a number too.", beside({ PromisedRatio: 3 }), AS_IT_IS],
  [
    "fraction/text",
    "Digits in a text are of another kind.",
    beside({ PromisedRatio: "1.5" }),
    wrong("PromisedRatio"),
  ],
  [
    "fraction/large",
    "A large number is no integer of 64 bits here.",
    '{"Response":{"Error":{"Code":"X","Message":"m"},"PromisedRatio":9007199254740993,"RequestId":"r"}}',
    AS_IT_IS,
  ],
  ["list/empty", "A list may be empty.", beside({ PromisedLabels: [] }), AS_IT_IS],
  [
    "list/item-of-another-kind",
    "Each item has the kind of the list.",
    beside({ PromisedLabels: ["a", 1] }),
    wrong("PromisedLabels", 1),
  ],
  [
    "list/item-null",
    "An item that is null is drift.",
    beside({ PromisedLabels: ["a", null] }),
    failed("X", "m", at("null", "Response", "PromisedLabels", 1)),
  ],
  [
    "list/list-in-a-list",
    "An item of a list of texts is no list.",
    beside({ PromisedLabels: [["a"]] }),
    wrong("PromisedLabels", 0),
  ],
  ["list/one-value", "One text is no list of it.", beside({ PromisedLabels: "a" }), wrong("PromisedLabels")],
  [
    "list/object-with-indexes",
    "An object with indexes is no list.",
    beside({ PromisedLabels: { 0: "a", length: 1 } }),
    wrong("PromisedLabels"),
  ],
  [
    "list/every-item-is-reported",
    "Each item is reported.",
    beside({ PromisedLabels: [1, 2] }),
    rejectedWithId(
      at("wrong-kind", "Response", "PromisedLabels", 0),
      at("wrong-kind", "Response", "PromisedLabels", 1),
    ),
  ],
  ["nullable/list", "A list that may be null is null.", beside({ NullableLabels: null }), AS_IT_IS],
  [
    "nullable/list-of-another-kind",
    "It may be null, but nothing else.",
    beside({ NullableLabels: "a" }),
    wrong("NullableLabels"),
  ],
  [
    "nullable/list-with-null",
    "Its items may not be null.",
    beside({ NullableLabels: [null] }),
    failed("X", "m", at("null", "Response", "NullableLabels", 0)),
  ],
  ["nullable/object", "An object that may be null is null.", beside({ NullablePart: null }), AS_IT_IS],
  [
    "nullable/object-of-another-kind",
    "An object that may be null is no text.",
    beside({ NullablePart: "a" }),
    wrong("NullablePart"),
  ],
  [
    "nullable/object-without-a-member",
    "If it is there, it keeps the promises of its type.",
    beside({ NullablePart: {} }),
    failed("X", "m", at("missing", "Response", "NullablePart", "Id")),
  ],
  [
    "object/empty",
    "What the type promises is missing.",
    beside({ PromisedPart: {} }),
    failed("X", "m", at("missing", "Response", "PromisedPart", "Id")),
  ],
  ["object/list", "A list is no object.", beside({ PromisedPart: [] }), wrong("PromisedPart")],
  [
    "object/null",
    "A promised object that is null is drift.",
    beside({ PromisedPart: null }),
    failed("X", "m", at("null", "Response", "PromisedPart")),
  ],
  [
    "object/text",
    "A text of JSON is no object.",
    beside({ PromisedPart: '{"Id":1}' }),
    wrong("PromisedPart"),
  ],
  [
    "objects/item-is-a-list",
    "An item of a list of objects is no list.",
    beside({ PromisedParts: [[]] }),
    wrong("PromisedParts", 0),
  ],
  [
    "objects/item-is-null",
    "An item of a list of objects that is null is drift.",
    beside({ PromisedParts: [null] }),
    failed("X", "m", at("null", "Response", "PromisedParts", 0)),
  ],
  [
    "objects/one-object",
    "One object is no list of it.",
    beside({ PromisedParts: { Id: 1 } }),
    wrong("PromisedParts"),
  ],
  ["text/empty", "A text may be empty.", beside({ PromisedText: "" }), AS_IT_IS],
  ["text/number", "A number is no text.", beside({ PromisedText: 1 }), wrong("PromisedText")],
];

export const kinds: WrittenSubject = writtenAnswers(
  "kinds",
  "JSON kinds, as JSON Schema has them. Dates, formats and lists of values are never asserted.",
  KINDS,
  KIND_CASES,
);

const item = (members: object): object => ({
  Response: {
    SendStatusSet: [
      {
        SerialNo: "1",
        PhoneNumber: "+8613711112222",
        Fee: 1,
        SessionContext: "",
        Code: "Ok",
        Message: "send success",
        IsoCode: "CN",
        ...members,
      },
    ],
    RequestId: "r",
  },
});

const SET = ["Response", "SendStatusSet"] as const;
const FEE = exact("1", ...SET, 0, "Fee");

export const severities: WrittenSubject = writtenAnswers(
  "severities",
  "What is accepted and reported, what is rejected, and what strict rejects too, in answers of SendSms.",
  SEND,
  [
    [
      "accepted/empty-list",
      "An empty list keeps the promise.",
      { Response: { SendStatusSet: [], RequestId: "r" } },
      accepted(),
    ],
    [
      "accepted/values-of-any-form",
      "Values are never judged, only their kinds.",
      item({ PhoneNumber: "no number", IsoCode: "??", SerialNo: "" }),
      { ...accepted(), integers: [FEE] },
    ],
    [
      "drift/missing",
      "A promised member that is missing breaks a promise.",
      { Response: { RequestId: "r" } },
      accepted(at("missing", ...SET)),
    ],
    [
      "drift/null",
      "A promised member that is null breaks a promise.",
      { Response: { SendStatusSet: null, RequestId: "r" } },
      accepted(at("null", ...SET)),
    ],
    [
      "drift/null-item",
      "An item that is null breaks a promise.",
      { Response: { SendStatusSet: [null], RequestId: "r" } },
      accepted(at("null", ...SET, 0)),
    ],
    [
      "drift/several",
      "Each difference is reported.",
      { Response: { SendStatusSet: [{ New: 1 }], RequestId: "r" } },
      accepted(
        ...["Code", "Fee", "IsoCode", "Message", "PhoneNumber", "SerialNo", "SessionContext"].map((name) =>
          at("missing", ...SET, 0, name),
        ),
        at("unknown-field", ...SET, 0, "New"),
      ),
    ],
    [
      "drift/unknown-breaks-no-promise",
      "An unknown member breaks no promise, and strict rejects it.",
      item({ New: 1 }),
      { ...accepted(at("unknown-field", ...SET, 0, "New")), integers: [FEE] },
    ],
    [
      "drift/unknown-null",
      "An unknown member may be null.",
      item({ New: null }),
      { ...accepted(at("unknown-field", ...SET, 0, "New")), integers: [FEE] },
    ],
    [
      "drift/unknown-object",
      "Nobody looks for unknown members inside an unknown one.",
      item({ New: { A: { B: 1 } } }),
      { ...accepted(at("unknown-field", ...SET, 0, "New")), integers: [FEE] },
    ],
    [
      "rejected/another-kind",
      "Another kind is rejected.",
      item({ Fee: "1" }),
      rejectedWithId(at("wrong-kind", ...SET, 0, "Fee")),
    ],
    [
      "rejected/beside-drift",
      "A rejected answer lists why, and strict lists the drift too.",
      item({ Fee: "1", New: 1 }),
      rejectedWithId(at("wrong-kind", ...SET, 0, "Fee"), at("unknown-field", ...SET, 0, "New")),
    ],
    [
      "rejected/in-the-second-item",
      "Each item of a list is judged.",
      { Response: { SendStatusSet: [null, "x"], RequestId: "r" } },
      rejectedWithId(at("null", ...SET, 0), at("wrong-kind", ...SET, 1)),
    ],
  ],
);

export const failures: WrittenSubject = writtenAnswers(
  "failures",
  "Failures. They promise nothing but the Error, and other members must keep their kinds.",
  SEND,
  [
    [
      "members/complete",
      "Members of the action may be there.",
      { Response: { Error: { Code: "X", Message: "m" }, SendStatusSet: [], RequestId: "r" } },
      failed("X", "m"),
    ],
    [
      "members/missing-inside",
      "What a type promises is reported, if the member is there.",
      {
        Response: {
          Error: { Code: "X", Message: "m" },
          SendStatusSet: [
            { Code: "", Message: "", SerialNo: "", PhoneNumber: "", SessionContext: "", IsoCode: "" },
          ],
          RequestId: "r",
        },
      },
      failed("X", "m", at("missing", ...SET, 0, "Fee")),
    ],
    [
      "members/none",
      "No member of the action is promised.",
      { Response: { Error: { Code: "X", Message: "m" }, RequestId: "r" } },
      failed("X", "m"),
    ],
    [
      "members/null",
      "A promised member that is null is reported.",
      { Response: { Error: { Code: "X", Message: "m" }, SendStatusSet: null, RequestId: "r" } },
      failed("X", "m", at("null", ...SET)),
    ],
    [
      "members/of-another-kind",
      "A member of another kind is rejected in a failure too.",
      { Response: { Error: { Code: "X", Message: "m" }, SendStatusSet: "none", RequestId: "r" } },
      rejectedWithId(at("wrong-kind", ...SET)),
    ],
    [
      "members/unknown",
      "An unknown member is reported in a failure too.",
      { Response: { Error: { Code: "X", Message: "m" }, New: 1, RequestId: "r" } },
      failed("X", "m", at("unknown-field", "Response", "New")),
    ],
    [
      "members/without-an-action",
      "The envelope knows no action, so an Error beside other members is a failure.",
      { Response: { Error: { Code: "X", Message: "m" }, Choices: [], RequestId: "r" } },
      failed("X", "m"),
      "envelope",
    ],
    [
      "no-failure/empty-code",
      "An Error with an empty Code is no failure, so the members are promised.",
      { Response: { Error: { Code: "" }, RequestId: "r" } },
      accepted(at("empty-error", "Response", "Error", "Code"), at("missing", ...SET)),
    ],
    [
      "no-failure/empty-code-and-members",
      "An Error with an empty Code beside all members is drift.",
      { Response: { Error: { Code: "" }, SendStatusSet: [], RequestId: "r" } },
      accepted(at("empty-error", "Response", "Error", "Code")),
    ],
    [
      "no-failure/null",
      "An Error that is null is no failure, so the members are promised.",
      { Response: { Error: null, RequestId: "r" } },
      accepted(at("null", "Response", "Error"), at("missing", ...SET)),
    ],
  ],
);

export const deprecated: WrittenSubject = writtenAnswers(
  "deprecated",
  "Deprecated members. They are reported, and strict accepts them.",
  KINDS,
  [
    [
      "in-a-failure",
      "A deprecated member of a failure is reported.",
      beside({ DeprecatedText: "a" }),
      failed("X", "m", at("deprecated-field", "Response", "DeprecatedText")),
    ],
    [
      "null",
      "A deprecated member that is null is reported.",
      beside({ DeprecatedText: null }),
      failed("X", "m", at("deprecated-field", "Response", "DeprecatedText")),
    ],
    [
      "of-another-kind",
      "A deprecated member has a kind too.",
      beside({ DeprecatedText: 1 }),
      rejectedWithId(
        at("wrong-kind", "Response", "DeprecatedText"),
        at("deprecated-field", "Response", "DeprecatedText"),
      ),
    ],
    [
      "warning-of-an-action",
      "The answer of an action may have a DeprecatedWarning.",
      { Response: { DeprecatedWarning: "soon", RequestId: "r" } },
      accepted(at("deprecated-field", "Response", "DeprecatedWarning")),
      "specimen/v20300101/ReadNothing",
    ],
  ],
);
