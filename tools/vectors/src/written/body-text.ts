import { accepted, at, NOT_JSON, rejected, type WrittenSubject, writtenAnswers } from "./written-answers.ts";

const GOOD = '{"Response":{"RequestId":"r"}}';
const MARK = "\uFEFF";

const inside = (token: string): string => `{"Response":{"RequestId":"r","A":${token}}}`;

/** The bytes of a text, with some more in the middle of a member. */
const withBytes = (...bytes: readonly number[]): Uint8Array =>
  Uint8Array.from([...Buffer.from('{"Response":{"RequestId":"'), ...bytes, ...Buffer.from('"}}')]);

export const bodyText: WrittenSubject = writtenAnswers(
  "body-text",
  "Texts and bytes: which are JSON, and which are not. JSON is strict, and one byte order mark may come before it.",
  "envelope",
  [
    ["blanks/around", "Blanks may be around the value.", ` \n\t${GOOD}\r\n`, accepted()],
    [
      "blanks/inside",
      "Blanks may be between tokens.",
      '{ "Response" :\n{\t"RequestId"\r: "r" } }',
      accepted(),
    ],
    ["blanks/form-feed", "A form feed is no blank of JSON.", `\f${GOOD}`, NOT_JSON],
    ["blanks/no-break-space", "A no-break space is no blank of JSON.", `\u00A0${GOOD}`, NOT_JSON],
    ["byte-order-mark/one", "One byte order mark is accepted.", MARK + GOOD, accepted()],
    [
      "byte-order-mark/one-as-bytes",
      "One byte order mark is accepted in bytes too.",
      Buffer.from(MARK + GOOD),
      accepted(),
    ],
    ["byte-order-mark/two", "Two byte order marks are not JSON.", MARK + MARK + GOOD, NOT_JSON],
    ["byte-order-mark/alone", "A byte order mark alone is not JSON.", MARK, NOT_JSON],
    [
      "byte-order-mark/behind-a-blank",
      "A byte order mark is accepted at the beginning only.",
      ` ${MARK}${GOOD}`,
      NOT_JSON,
    ],
    [
      "byte-order-mark/behind-the-value",
      "A byte order mark is not accepted at the end.",
      GOOD + MARK,
      NOT_JSON,
    ],
    ["bytes/good", "Bytes in UTF-8 are read as their text.", Buffer.from(GOOD), accepted()],
    ["bytes/latin-1", "Bytes in Latin-1 are not JSON.", withBytes(0xe9), NOT_JSON],
    ["bytes/overlong", "An overlong form is not UTF-8.", withBytes(0xc0, 0xaf), NOT_JSON],
    ["bytes/surrogate", "An encoded surrogate is not UTF-8.", withBytes(0xed, 0xa0, 0x80), NOT_JSON],
    ["bytes/truncated", "A character that is cut off is not UTF-8.", withBytes(0xe2, 0x82), NOT_JSON],
    ["bytes/utf-16", "Bytes in UTF-16 are not JSON.", Buffer.from(MARK + GOOD, "utf16le"), NOT_JSON],
    [
      "escapes/in-a-name",
      "An escaped name is the name that it stands for.",
      String.raw`{"Resp\u006Fnse":{"Request\u0049d":"r"}}`,
      accepted(),
    ],
    [
      "escapes/lone-surrogate",
      "A lone surrogate in an escape is a text.",
      inside(String.raw`"\ud800"`),
      { ...accepted(), noSchema: "parsers disagree about lone surrogates" },
    ],
    [
      "escapes/pair-of-surrogates",
      "Two escaped surrogates are one character.",
      inside(String.raw`"\ud83d\ude00"`),
      accepted(),
    ],
    ["escapes/slash", "A slash may be escaped.", inside(String.raw`"a\/b"`), accepted()],
    ["escapes/unknown", "There is no such escape.", inside(String.raw`"\x41"`), NOT_JSON],
    [
      "escapes/zero-character",
      "An escaped zero character is a text.",
      inside(String.raw`"\u0000"`),
      accepted(),
    ],
    ["event-stream/data", "An event stream is not JSON.", 'data: {"Response":{}}\n\n', NOT_JSON],
    [
      "event-stream/event",
      "An event stream is not JSON, whatever its first field is.",
      "event: message\ndata: {}\n\n",
      NOT_JSON,
    ],
    [
      "html/page",
      "A page of a gateway is not JSON.",
      "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
      NOT_JSON,
    ],
    ["html/behind-blanks", "A page behind blanks is not JSON.", "\n\n<html></html>", NOT_JSON],
    ["no-json/blank", "Blanks alone are not JSON.", " \n\t", NOT_JSON],
    ["no-json/comment", "JSON has no comments.", `/* */${GOOD}`, NOT_JSON],
    ["no-json/control-character", "A text of JSON has no control character.", inside('"a\nb"'), NOT_JSON],
    ["no-json/empty", "An empty body is not JSON.", "", NOT_JSON],
    ["no-json/fraction-without-digits", "A fraction needs digits behind the point.", inside("1."), NOT_JSON],
    ["no-json/hexadecimal", "A number of JSON is decimal.", inside("0x1"), NOT_JSON],
    ["no-json/infinity", "Infinity is no JSON.", inside("Infinity"), NOT_JSON],
    ["no-json/leading-point", "A number needs digits before the point.", inside(".5"), NOT_JSON],
    ["no-json/leading-zero", "A number has no leading zero.", inside("01"), NOT_JSON],
    ["no-json/minus-alone", "A minus alone is no number.", inside("-"), NOT_JSON],
    ["no-json/nan", "NaN is no JSON.", inside("NaN"), NOT_JSON],
    ["no-json/plain-text", "A plain text is not JSON.", "upstream connect error", NOT_JSON],
    ["no-json/plus", "A number has no plus.", inside("+1"), NOT_JSON],
    ["no-json/single-quotes", "Single quotes are not JSON.", "{'Response':{'RequestId':'r'}}", NOT_JSON],
    ["no-json/something-behind", "Nothing may come behind the value.", `${GOOD}x`, NOT_JSON],
    ["no-json/trailing-comma", "A trailing comma is not JSON.", '{"Response":{"RequestId":"r",}}', NOT_JSON],
    ["no-json/truncated", "A body that is cut off is not JSON.", '{"Response":{"RequestId":"b5b4', NOT_JSON],
    ["no-json/two-values", "Two values are not one JSON text.", `${GOOD}\n${GOOD}`, NOT_JSON],
    ["no-json/undefined", "undefined is no JSON.", inside("undefined"), NOT_JSON],
    ["no-json/unquoted-name", "A name has quotes.", '{Response:{"RequestId":"r"}}', NOT_JSON],
    ["scalar/false", "A body that is false has no Response.", "false", rejected(at("no-response"))],
    [
      "scalar/list",
      "A list has no Response.",
      '[{"Response":{"RequestId":"r"}}]',
      rejected(at("no-response")),
    ],
    ["scalar/null", "A body that is null has no Response.", "null", rejected(at("no-response"))],
    ["scalar/number", "A number has no Response.", "1", rejected(at("no-response"))],
    ["scalar/text", "A text has no Response.", '"Response"', rejected(at("no-response"))],
    ["unicode/in-texts", "A text may have any characters.", inside('"短信 📱 \u200B"'), accepted()],
  ],
);
