import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readExact } from "../src/runtime/read-exact.ts";
import { someLeaf } from "../src/runtime/walk.ts";

/** The value with each integer beyond 2^53 made of its digits. */
function exactly(text: string, convert: (token: string) => unknown = BigInt): unknown {
  const { root, tokenOf } = readExact(text);
  const holder = { root };
  someLeaf(root, (value, key, place) => {
    const token = tokenOf(value);
    if (token !== undefined) {
      const exact = convert(token);
      if (place.parent === undefined) Object.assign(holder, { root: exact });
      else place.holder[key] = exact;
    }
    return false;
  });
  return holder.root;
}

/** JSON of many shapes, with the spacing that people and programs use. */
const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, "\t", " \n "))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

describe("readExact", () => {
  test("makes of any text what JSON.parse makes of it, where no integer is beyond 2^53", () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(exactly(text, Number)).toStrictEqual(JSON.parse(text));
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
        const exact = exactly(`[${integers.join(", ")}]`);
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
    ["texts that begin as a mark does", '["\\u0000","\\u0000\\u0000\\u00001",{"\\u0000":"\\u00005"}]'],
    ["digits in texts", '["9007199254740993","a\\\\",90071992547409,"\\\\\\"9007199254740993"]'],
    ["a scalar alone", '"x"'],
    ["a number alone", "-12"],
    ["__proto__", '{"__proto__":{"a":1},"b":[{"__proto__":null}]}'],
    ["an unpaired surrogate", '["\\ud800"]'],
  ])("%s", (_name, text) => {
    const exact = exactly(text);
    expect(exact).toStrictEqual(JSON.parse(text));
    expect(JSON.stringify(exact)).toBe(JSON.stringify(JSON.parse(text)));
  });

  test("keeps the digits beside texts that begin as a mark does", () => {
    expect(exactly('["\\u0000","\\u00009007199254740993",9007199254740993]')).toStrictEqual([
      "\u0000",
      "\u00009007199254740993",
      9007199254740993n,
    ]);
  });
});
