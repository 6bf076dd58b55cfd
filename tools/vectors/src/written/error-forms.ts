import {
  accepted,
  at,
  type Expected,
  failed,
  rejectedWithId,
  type WrittenAnswer,
  type WrittenSubject,
  writtenAnswers,
} from "./written-answers.ts";

const of = (Error: unknown): object => ({ Response: { Error, RequestId: "r" } });

const CODE = ["Response", "Error", "Code"] as const;
const MESSAGE = ["Response", "Error", "Message"] as const;

const bad = (...paths: readonly (readonly string[])[]): Expected =>
  rejectedWithId(...paths.map((path) => at("bad-error", ...path)));

const EMPTY = at("empty-error", ...CODE);

const FORMS: readonly WrittenAnswer[] = [
  ["code/blank", "A Code of one blank is a Code.", of({ Code: " ", Message: "m" }), failed(" ", "m")],
  ["code/boolean", "A Code is a text.", of({ Code: true, Message: "m" }), bad(CODE)],
  [
    "code/case",
    "A Code stays as the wire spells it.",
    of({ Code: "internalerror", Message: "m" }),
    failed("internalerror", "m"),
  ],
  ["code/empty", "An Error with an empty Code is no failure.", of({ Code: "" }), accepted(EMPTY)],
  [
    "code/empty-with-message",
    "An Error with an empty Code is no failure, though it has a Message.",
    of({ Code: "", Message: "m" }),
    accepted(EMPTY),
  ],
  [
    "code/empty-with-message-of-another-kind",
    "An Error with an empty Code is not looked into.",
    of({ Code: "", Message: 5 }),
    accepted(EMPTY),
  ],
  [
    "code/empty-with-more",
    "Members of an Error with an empty Code are unknown.",
    of({ Code: "", Message: 7, More: 1 }),
    accepted(EMPTY, at("unknown-field", "Response", "Error", "More")),
  ],
  [
    "code/in-lower-case",
    "The name of Code is compared as the wire spells it.",
    of({ code: "X", message: "m" }),
    rejectedWithId(
      at("bad-error", ...CODE),
      at("unknown-field", "Response", "Error", "code"),
      at("unknown-field", "Response", "Error", "message"),
    ),
  ],
  ["code/missing", "An Error has a Code.", of({ Message: "m" }), bad(CODE)],
  [
    "code/missing-and-message-of-another-kind",
    "Without a Code no Message is promised.",
    of({ Message: 7 }),
    bad(CODE),
  ],
  ["code/null", "A Code is never null.", of({ Code: null, Message: "m" }), bad(CODE)],
  ["code/number", "A Code is never a number.", of({ Code: 7, Message: "m" }), bad(CODE)],
  ["code/number-and-no-message", "Both members are reported.", of({ Code: 7 }), bad(CODE, MESSAGE)],
  ["code/object", "A Code is no object.", of({ Code: {}, Message: "m" }), bad(CODE)],
  [
    "code/trailing-dot",
    "The grammar of a Code is never asserted.",
    of({ Code: "UnsupportedOperation.", Message: "m" }),
    failed("UnsupportedOperation.", "m"),
  ],
  [
    "code/two-dots",
    "A Code may have two dots.",
    of({ Code: "InternalError..X", Message: "m" }),
    failed("InternalError..X", "m"),
  ],
  [
    "code/unlisted",
    "The lists of codes are open.",
    of({ Code: "NeverHeardOf", Message: "m" }),
    failed("NeverHeardOf", "m"),
  ],
  [
    "dry-run",
    "A dry run that passed arrives as an Error.",
    of({ Code: "DryRunOperation", Message: "m" }),
    failed("DryRunOperation", "m"),
  ],
  ["kind/empty-list", "An Error is no list.", of([]), bad(["Response", "Error"])],
  ["kind/empty-object", "An Error without members has no Code.", of({}), bad(CODE)],
  ["kind/empty-text", "An Error is no text, not even an empty one.", of(""), bad(["Response", "Error"])],
  ["kind/false", "An Error is never false.", of(false), bad(["Response", "Error"])],
  [
    "kind/list-of-errors",
    "A list of an Error is no Error.",
    of([{ Code: "X", Message: "m" }]),
    bad(["Response", "Error"]),
  ],
  ["kind/null", "An Error that is null is no failure.", of(null), accepted(at("null", "Response", "Error"))],
  ["kind/number", "An Error is no number.", of(7), bad(["Response", "Error"])],
  ["kind/text", "An Error is no text.", of("InternalError"), bad(["Response", "Error"])],
  ["kind/zero", "An Error is never 0.", of(0), bad(["Response", "Error"])],
  ["message/empty", "A Message may be empty.", of({ Code: "X", Message: "" }), failed("X", "")],
  ["message/missing", "A failure has a Message.", of({ Code: "X" }), bad(MESSAGE)],
  ["message/null", "A Message is never null.", of({ Code: "X", Message: null }), bad(MESSAGE)],
  ["message/number", "A Message is no number.", of({ Code: "X", Message: 1 }), bad(MESSAGE)],
  ["message/object", "A Message is no object.", of({ Code: "X", Message: {} }), bad(MESSAGE)],
  [
    "more/in-a-failure",
    "An Error may have other members.",
    of({ Code: "X", Message: "m", SubError: {} }),
    failed("X", "m", at("unknown-field", "Response", "Error", "SubError")),
  ],
  [
    "more/in-a-rejected-error",
    "Other members of a rejected Error are drift.",
    of({ Code: 7, Message: "m", SubError: {} }),
    rejectedWithId(at("bad-error", ...CODE), at("unknown-field", "Response", "Error", "SubError")),
  ],
  [
    "more/null",
    "Other members of an Error are reported, though they are null.",
    of({ Code: "X", Message: "m", SubError: null }),
    failed("X", "m", at("unknown-field", "Response", "Error", "SubError")),
  ],
];

/** Every action judges an Error as the envelope does. */
const SAME = ["envelope", "specimen/v20300101/ReadNothing"] as const;

export const errorForms: WrittenSubject = writtenAnswers(
  "error-forms",
  "The forms that Response.Error can have, judged by the envelope and by an action that promises nothing.",
  "envelope",
  SAME.flatMap((contract) => {
    const name = contract === "envelope" ? contract : "action";
    return FORMS.map(
      ([form, description, body, expected]): WrittenAnswer => [
        `${name}/${form}`,
        description,
        body,
        expected,
        contract,
      ],
    );
  }),
);
