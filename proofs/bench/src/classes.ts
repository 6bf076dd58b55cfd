import {
  describeInstances,
  failure,
  integerList,
  megabyte,
  mixedShapes,
  olderInstances,
  rejected,
  sendSms,
  success,
  tenActions,
  withBigFees,
} from "./payloads.ts";

/** Some payloads that are measured together, each with the action that it answers. */
export interface PayloadClass {
  readonly name: string;
  readonly entries: readonly (readonly [action: string, text: string])[];
}

const one = (name: string, action: string, text: string): PayloadClass => ({
  name,
  entries: [[action, text]],
});

/** The classes that guards are measured on. */
export const verdictClasses: readonly PayloadClass[] = [
  one("envelope, success", "", success),
  one("envelope, failure", "", failure),
  ...rejected.map(([name, text]) => one(`rejected: ${name}`, "", text)),
  one("SendSms, 1 item", "SendSms", sendSms(1)),
  one("SendSms, 10 items", "SendSms", sendSms(10)),
  one("SendSms, 200 items", "SendSms", sendSms(200)),
  one(
    "rejected: SendSms, 10th of 10 items",
    "SendSms",
    sendSms(10, (item, index) => (index === 9 ? { ...item, Fee: "1" } : item)),
  ),
  one("rejected: SendSms, no list", "SendSms", '{"Response":{"SendStatusSet":{},"RequestId":"r"}}'),
  { name: "64 mixed envelopes", entries: mixedShapes.map((text) => ["", text] as const) },
  { name: "ten actions", entries: tenActions },
  one("DescribeInstances, 20 items", "DescribeInstances", describeInstances(20)),
];

/** A way to read or check payloads, and the yardstick for it. */
export interface ReadingClass extends PayloadClass {
  readonly call: "check" | "decode";
  readonly integers?: "number" | "bigint" | "string";
  /** JSON.parse of the same text, or Ajv standalone with allErrors and a mapping of its errors. */
  readonly against: "JSON.parse" | "Ajv";
  /** The goal, as the highest allowed multiple of the yardstick's time. */
  readonly goal: number;
}

const check = (name: string, action: string, text: string): ReadingClass => ({
  ...one(`check: ${name}`, action, text),
  call: "check",
  against: "JSON.parse",
  goal: 0.05,
});

const report = (name: string, action: string, text: string): ReadingClass => ({
  ...one(`check: ${name}`, action, text),
  call: "check",
  against: "Ajv",
  goal: 2,
});

const decode = (
  name: string,
  action: string,
  text: string,
  goal: number,
  integers: "number" | "bigint" | "string" = "number",
): ReadingClass => ({
  ...one(`decode: ${name}`, action, text),
  call: "decode",
  integers,
  against: "JSON.parse",
  goal,
});

const PLAIN = 1.2;
const EXACT = 3;

export const readingClasses: readonly ReadingClass[] = [
  check("envelope, success", "", success),
  check("envelope, failure", "", failure),
  check("SendSms, 1 item", "SendSms", sendSms(1)),
  check("SendSms, 10 items", "SendSms", sendSms(10)),
  check("SendSms, 200 items", "SendSms", sendSms(200)),
  check("DescribeInstances, 20 items", "DescribeInstances", describeInstances(20)),
  ...rejected.map(([name, text]) => report(name, "", text)),
  report(
    "a wrong kind in the last of 10 items",
    "SendSms",
    sendSms(10, (item, index) => (index === 9 ? { ...item, Fee: "1" } : item)),
  ),
  report(
    "200 wrong kinds",
    "SendSms",
    sendSms(200, (item) => ({ ...item, Fee: "1" })),
  ),
  report(
    "an unknown field in each of 200 items",
    "SendSms",
    sendSms(200, (item) => ({ ...item, SubError: "" })),
  ),
  report(
    "7 missing fields in each of 200 items",
    "SendSms",
    sendSms(200, () => ({})),
  ),
  report("20 older DescribeInstances", "DescribeInstances", olderInstances(20)),
  decode("SendSms, 1 item", "SendSms", sendSms(1), PLAIN),
  decode("SendSms, 200 items", "SendSms", sendSms(200), PLAIN),
  decode("1 MB", "SendSms", megabyte(), PLAIN),
  decode(
    "1 MB, an unknown field in each item",
    "SendSms",
    megabyte((item) => ({ ...item, SubError: "" })),
    EXACT,
  ),
  decode("1 MB of the envelope", "", megabyte(), PLAIN),
  decode("1 MB, bigint", "SendSms", megabyte(), EXACT, "bigint"),
  decode("1 MB, string", "SendSms", megabyte(), EXACT, "string"),
  decode("1 MB, each beyond 2^53", "SendSms", withBigFees(megabyte()), EXACT),
  decode("1 MB, each beyond 2^53, bigint", "SendSms", withBigFees(megabyte()), EXACT, "bigint"),
  decode("1 MB of the envelope, beyond 2^53", "", withBigFees(megabyte()), EXACT),
  decode("1 MB of the envelope, beyond 2^53, bigint", "", withBigFees(megabyte()), EXACT, "bigint"),
  decode("1 MB of integers", "DescribeSmsSignList", integerList("1586922000"), PLAIN),
  decode("1 MB of integers, bigint", "DescribeSmsSignList", integerList("1586922000"), EXACT, "bigint"),
  decode("1 MB of integers, string", "DescribeSmsSignList", integerList("1586922000"), EXACT, "string"),
  decode("1 MB of integers beyond 2^53", "DescribeSmsSignList", integerList("9007199254740993"), EXACT),
  decode(
    "1 MB of integers beyond 2^53, bigint",
    "DescribeSmsSignList",
    integerList("9007199254740993"),
    EXACT,
    "bigint",
  ),
  decode(
    "1 MB of integers beyond 2^53, string",
    "DescribeSmsSignList",
    integerList("9007199254740993"),
    EXACT,
    "string",
  ),
];
