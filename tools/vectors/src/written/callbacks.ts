import { at, exact, lost, NOT_JSON, noted, type WrittenSubject, writtenAnswers } from "./written-answers.ts";

const RECEIPT = {
  user_receive_time: "2026-11-24 08:03:04",
  nationcode: "86",
  mobile: "13711112222",
  report_status: "SUCCESS",
  errmsg: "DELIVRD",
  description: "the phone has it",
  sid: "2106:1_1",
};
const REPLY = { mobile: "13711112222", nationcode: "86", sign: "Sign", text: "T", time: 1_763_971_384 };

const STATUS = "sms/callbacks/deliveryStatus";
const ANSWERED = "sms/callbacks/reply";

const { sid: _, ...withoutSid } = RECEIPT;

const TIME = { integers: [exact("1763971384", "time")] };

export const callbackBodies: WrittenSubject = writtenAnswers(
  "callback-bodies",
  "Bodies that SMS posts to its users. They have no envelope, so nothing in them is a failure.",
  STATUS,
  [
    [
      "delivery-status/announced",
      "A member that is announced may be there.",
      [{ ...RECEIPT, sub_error: "1", sub_error_desc: "" }],
      noted(),
    ],
    ["delivery-status/empty", "There may be no receipt.", [], noted()],
    [
      "delivery-status/failed-message",
      "A message that did not arrive is no failure of the callback.",
      [{ ...RECEIPT, report_status: "FAIL", errmsg: "UNDELIV" }],
      noted(),
    ],
    ["delivery-status/item-of-another-kind", "An item is an object.", [1], noted(at("wrong-kind", 0))],
    ["delivery-status/not-json", "A page is not JSON.", "<html></html>", NOT_JSON],
    [
      "delivery-status/null",
      "A body that is null is rejected, because the body is there.",
      "null",
      noted(at("wrong-kind")),
    ],
    ["delivery-status/object", "One receipt is no list of it.", RECEIPT, noted(at("wrong-kind"))],
    [
      "delivery-status/several",
      "All of these are drift.",
      [withoutSid, null, { ...RECEIPT, mobile: null, New: "1" }],
      noted(at("missing", 0, "sid"), at("null", 1), at("null", 2, "mobile"), at("unknown-field", 2, "New")),
    ],
    ["delivery-status/text", "A text is no list.", '"[]"', noted(at("wrong-kind"))],
    ["reply/complete", "Everything is there.", { ...REPLY, extend: "11" }, { ...noted(), ...TIME }, ANSWERED],
    [
      "reply/error",
      "A member called Error is unknown, and no failure.",
      { ...REPLY, Error: { Code: "X", Message: "m" } },
      { ...noted(at("unknown-field", "Error")), ...TIME },
      ANSWERED,
    ],
    [
      "reply/integer",
      "An integer beyond 2^53 keeps its digits.",
      JSON.stringify(REPLY).replace("1763971384", "9007199254740993"),
      { ...noted(lost("9007199254740993", "time")), integers: [exact("9007199254740993", "time")] },
      ANSWERED,
    ],
    ["reply/list", "A list is no object.", [REPLY], noted(at("wrong-kind")), ANSWERED],
    ["reply/null", "A body that is null is rejected.", "null", noted(at("wrong-kind")), ANSWERED],
    ["reply/without-extend", "extend may be absent.", REPLY, { ...noted(), ...TIME }, ANSWERED],
  ],
);
