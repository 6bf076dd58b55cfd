import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { mayBeLost } from "../src/runtime/integers/digits.ts";
import { exactValue } from "../src/runtime/integers/exact-value.ts";
import { lostTokenOf, walk } from "../src/runtime/integers/walk.ts";

/** The value that JSON.parse returns, with each lost number converted from its token. */
function exactly(text: string, convert: (token: string) => unknown = BigInt): unknown {
  const root = `{"root":${text}}`;
  const around: Record<string, unknown> = JSON.parse(root);
  walk(around, exactValue(root), "here", (holder, key) => {
    const token = lostTokenOf(holder, key);
    expect(token !== undefined).toBe(mayBeLost(holder.value[key]));
    if (token !== undefined) holder.value[key] = convert(token);
  });
  return around["root"];
}

/** JSON of many shapes, with the spacing that people and programs use. */
const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, "\t", " \n "))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

const integers = fc.oneof(
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n }),
  fc.bigInt({ min: -(2n ** 64n), max: -(2n ** 53n) }),
  fc.maxSafeInteger().map(BigInt),
);

/** A value with integers of any size, which are written as texts first. */
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    integers.map((each) => `#${each}`),
    fc.constantFrom<unknown>(null, true, 1.5, "", "\\", '"', ":", ",", "{", "9007199254740993", "[1"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom("__proto__", "1", "0", "a\\", '"', "a:")),
      tie("value"),
    ),
  ),
}));

const WRITTEN = /"#(-?\d+)"(?!\s*:)/g;

/** With each integer beyond 2^53 as a bigint. */
const expected = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) => {
    const digits = typeof each === "string" ? /^#(-?\d+)$/.exec(each)?.[1] : undefined;
    if (digits === undefined) return each;
    return Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits);
  });

describe("the number tokens that JSON.parse loses", () => {
  test("are the only ones that are found", () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(exactly(text, Number)).toStrictEqual(JSON.parse(text));
      }),
    );
  });

  test("are found wherever they are", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent).replaceAll(WRITTEN, "$1");
        expect(exactly(text)).toStrictEqual(expected(value));
      }),
      { numRuns: 1_000 },
    );
  });

  test("are found in a list with their digits", () => {
    fc.assert(
      fc.property(fc.array(integers), (list) => {
        const made = exactly(`[${list.join(", ")}]`);
        expect(Array.isArray(made) && made.map((value) => BigInt(value))).toEqual(list);
      }),
    );
  });

  test("are found with every spelling of a number", () => {
    const digits = (least: number, most: number): fc.Arbitrary<string> =>
      fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((all) => all.join(""));
    const whole = digits(1, 18).map((text) => text.replace(/^0+(?=\d)/, ""));
    const fraction = fc.oneof(
      fc.constant(""),
      digits(1, 18).map((text) => `.${text}`),
    );
    const exponent = fc.oneof(
      fc.constant(""),
      fc
        .tuple(fc.constantFrom("e", "E"), fc.constantFrom("", "+", "-"), digits(1, 3))
        .map((parts) => parts.join("")),
    );
    const number = fc
      .tuple(fc.constantFrom("", "-"), whole, fraction, exponent)
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(number, (text) => {
        const [made] = [exactly(`[${text}]`, String)].flat();
        expect(made).toBe(mayBeLost(JSON.parse(text)) ? text : JSON.parse(text));
      }),
      { numRuns: 20_000, examples: [["9007200e9"], ["9999999e9"], ["-9007200E9"], ["1e16"], ["1e309"]] },
    );
  });

  test.each([
    ["escapes in keys and values", '{"a\\"b\\\\":"\\u0041\\n\\\\","\\u0061":1}'],
    ["a key that looks like JSON", '{"{\\"x\\":[":[{}],"]":{}}'],
    ["a doubled key", '{"a":{"b":1},"a":{"c":2}}'],
    ["a doubled key, the last one empty", '{"a":[1],"a":null}'],
    ["a doubled key that lost what the last one has not", '{"a":9007199254740993,"a":1}'],
    ["the same inside", '{"a":{"b":9007199254740993},"a":{"c":2}}'],
    ["the same in a list", '{"a":[9007199254740993,9007199254740993],"a":[1]}'],
    ["the same, of another kind", '{"a":{"b":9007199254740993},"a":"b"}'],
    ["empty containers", '[[],{},[[]],{"a":{}}]'],
    ["literals", "[true,false,null,-0,0.5,1e3,-1E-2]"],
    ["blanks everywhere", ' \n{ "a" :\t[ 1 , 2 ]\r\n, "" : "" } '],
    ["digits in texts", '["9007199254740993","a\\\\",90071992547409,"\\\\\\"9007199254740993"]'],
    ["a scalar alone", '"x"'],
    ["a number alone", "-12"],
    ["__proto__", '{"__proto__":{"a":1},"b":[{"__proto__":null}]}'],
    ["an unpaired surrogate", '["\\ud800"]'],
  ])("%s", (_name, text) => {
    const made = exactly(text);
    expect(made).toStrictEqual(JSON.parse(text));
    expect(JSON.stringify(made)).toBe(JSON.stringify(JSON.parse(text)));
  });

  test.each([
    ["behind blanks", '{ "a" : [ 1 , 9007199254740993 ] }', { a: [1, 9007199254740993n] }],
    ["behind an escaped key", '{"a\\"\\u0062":9007199254740993}', { 'a"b': 9007199254740993n }],
    ["behind a text", '{"a":"x","b":9007199254740993}', { a: "x", b: 9007199254740993n }],
    ["behind a container", '[[{}],{"b":[]},9007199254740993]', [[{}], { b: [] }, 9007199254740993n]],
    ["last of a doubled key", '{"a":9007199254740995,"a":9007199254740993}', { a: 9007199254740993n }],
    [
      "last of a doubled key, inside",
      '{"a":{"b":9007199254740995,"c":1},"a":{"b":9007199254740993}}',
      { a: { b: 9007199254740993n } },
    ],
    [
      "at keys that stand in another order",
      '{"2":9007199254740993,"1":9007199254740992}',
      { 1: 9007199254740992n, 2: 9007199254740993n },
    ],
    [
      "under a doubled key of the same number",
      '{"a":9007199254740993,"a":9007199254740992,"b":9007199254740993}',
      { a: 9007199254740992n, b: 9007199254740993n },
    ],
    ["in one of two lists", "[[9007199254740993],[1]]", [[9007199254740993n], [1]]],
    ["alone", "9007199254740993", 9007199254740993n],
  ])("%s", (_name, text, made) => {
    expect(exactly(text)).toStrictEqual(made);
  });

  test("are strings in a value that is the same otherwise", () => {
    const text = '{"a":9007199254740993,"b":[1,-1e400,"2"],"c":{"d":1e16,"e":900719925474099},"f":null}';
    expect(exactValue(text)).toStrictEqual({
      a: "9007199254740993",
      b: [1, "-1e400", "2"],
      c: { d: "1e16", e: 900719925474099 },
      f: null,
    });
  });

  test("are not looked for in a text that is the whole value", () => {
    expect(exactValue('"12345678901234567890"')).toBe("12345678901234567890");
  });

  test("are found in a member called __proto__ too", () => {
    expect(JSON.stringify(exactly('{"__proto__":{"a":9007199254740993}}', String))).toBe(
      '{"__proto__":{"a":"9007199254740993"}}',
    );
  });
});
