import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isDense, layOut } from "../src/lay-out.ts";

describe("layOut", () => {
  test("a layout is the same as that of JSON.stringify with two spaces", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(layOut(text)).toBe(JSON.stringify(JSON.parse(text), undefined, 2));
      }),
    );
  });

  test("a layout keeps every token: digits beyond 2^53, escapes, repeated names", () => {
    expect(layOut('{"a":9007199254740993,"a":1.0,"\\u0061":"\\/"}')).toBe(
      '{\n  "a": 9007199254740993,\n  "a": 1.0,\n  "\\u0061": "\\/"\n}',
    );
  });

  test("there is no layout for a text that is not JSON", () => {
    expect(layOut("<html>")).toBeUndefined();
  });

  test("there is no layout if the result would be too long", () => {
    const deep = "[".repeat(10_000) + "]".repeat(10_000);
    expect(layOut(deep, 100_000)).toBeUndefined();
  });

  test("a text is dense if its lines are long", () => {
    const body = JSON.stringify({ Response: { RequestId: "r".repeat(200) } });
    expect([isDense(body), isDense(layOut(JSON.stringify({ a: [1, 2, 3] })) ?? "")]).toEqual([true, false]);
  });
});
