import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isCloseSet, layOut } from "../src/lay-out.ts";

describe("layOut", () => {
  test("is what JSON.stringify prints with two spaces", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(layOut(text)).toBe(JSON.stringify(JSON.parse(text), undefined, 2));
      }),
    );
  });

  test("leaves every token as it is: digits beyond 2^53, escapes, doubled names", () => {
    expect(layOut('{"a":9007199254740993,"a":1.0,"\\u0061":"\\/"}')).toBe(
      '{\n  "a": 9007199254740993,\n  "a": 1.0,\n  "\\u0061": "\\/"\n}',
    );
  });

  test("of a text that is not JSON, there is no layout", () => {
    expect(layOut("<html>")).toBeUndefined();
  });

  test("stops where the result would be too long", () => {
    const deep = "[".repeat(10_000) + "]".repeat(10_000);
    expect(layOut(deep, 100_000)).toBeUndefined();
  });

  test("a text is close-set if its lines are long", () => {
    const body = JSON.stringify({ Response: { RequestId: "r".repeat(200) } });
    expect([isCloseSet(body), isCloseSet(layOut(JSON.stringify({ a: [1, 2, 3] })) ?? "")]).toEqual([
      true,
      false,
    ]);
  });
});
