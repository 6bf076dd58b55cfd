import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readExact } from "../src/runtime/read-exact.ts";

const never = (digits: string): never => {
  throw new Error(`${digits} is no integer beyond 2^53.`);
};

/** JSON of many shapes, with the spacing that people and programs use. */
const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, "\t", " \n "))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

describe("readExact", () => {
  test("makes of any text what JSON.parse makes of it, where no integer is beyond 2^53", () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(readExact(text, Number)).toStrictEqual(JSON.parse(text));
      }),
    );
  });

  test("calls for every integer beyond 2^53 with its digits, and for nothing else", () => {
    const beyond = fc.oneof(
      fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n }),
      fc.bigInt({ min: -(2n ** 64n), max: -(2n ** 53n) }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(beyond, fc.maxSafeInteger().map(BigInt))), (integers) => {
        const exact = readExact(`[${integers.join(", ")}]`, BigInt);
        expect(Array.isArray(exact) && exact.map((value) => BigInt(value))).toEqual(integers);
      }),
    );
  });

  test.each([
    ["escapes in keys and values", '{"a\\"b\\\\":"\\u0041\\n\\\\","\\u0061":1}'],
    ["a key that looks like JSON", '{"{\\"x\\":[":[{}],"]":{}}'],
    ["a doubled key", '{"a":{"b":1},"a":{"c":2}}'],
    ["a doubled key, the last one empty", '{"a":[1],"a":null}'],
    ["empty containers", '[[],{},[[]],{"a":{}}]'],
    ["literals", "[true,false,null,-0,0.5,1e3,-1E-2]"],
    ["blanks everywhere", ' \n{ "a" :\t[ 1 , 2 ]\r\n, "" : "" } '],
    ["a scalar alone", '"x"'],
    ["a number alone", "-12"],
    ["__proto__", '{"__proto__":{"a":1},"b":[{"__proto__":null}]}'],
    ["an unpaired surrogate", '["\\ud800"]'],
  ])("%s", (_name, text) => {
    const exact = readExact(text, never);
    expect(exact).toStrictEqual(JSON.parse(text));
    expect(JSON.stringify(exact)).toBe(JSON.stringify(JSON.parse(text)));
  });
});
