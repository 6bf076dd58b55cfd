import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { scan } from "../src/scan.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("scan", () => {
  test("accepts whatever JSON.parse accepts", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom("", " ", "\n\t"), (text, blanks) => {
        expect(scan(`${blanks}${text}${blanks}`, {})).toBeUndefined();
      }),
    );
  });

  test("stops in a text if and only if JSON.parse refuses it", () => {
    const cut = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", "}", "]", ",", ":", '"', "x", "0", "\u0000"),
    );
    fc.assert(
      fc.property(cut, ([text, at, put]) => {
        const place = at % (text.length + 1);
        const broken = `${text.slice(0, place)}${put}${text.slice(place + 1)}`;
        expect(scan(broken, {}) === undefined).toBe(isJson(broken));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['{"a":1,}', 7],
    ["[1 2]", 3],
    ['{"a" 1}', 5],
    ["[01]", 2],
    ['"a', 0],
    ["", 0],
    ["[1]x", 3],
    ['{"Response":{"RequestId":"r"', 28],
  ])("says where %s stops being JSON", (text, at) => {
    expect(scan(text, {})).toBe(at);
  });

  test("reads a million open brackets without recursion", () => {
    expect(scan("[".repeat(1_000_000), {})).toBe(1_000_000);
  });

  test("a byte order mark at the beginning does not count", () => {
    expect(scan("\uFEFF{}", {})).toBeUndefined();
  });
});
