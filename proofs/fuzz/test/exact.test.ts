import { describe, expect, test } from "@jest/globals";
import { exactly, integerOf, tokenOf } from "../src/exact.ts";

describe("the judge of digits", () => {
  test.each([
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740993.0", -9007199254740993n],
    ["90071992547409930e-1", 9007199254740993n],
    ["9.007199254740993E+15", 9007199254740993n],
    ["-0", 0n],
    ["1.5", undefined],
    ["1e-1", undefined],
  ])("%s", (token, integer) => {
    expect(integerOf(token)).toBe(integer);
  });

  test("keeps tokens, and the last of a doubled key", () => {
    const exact = exactly('{"a":1.0,"a":9007199254740993,"__proto__":2e3}');
    const members = Object.entries(Object(exact)).map(([name, each]) => [name, tokenOf(each)]);
    expect(members).toEqual([
      ["a", "9007199254740993"],
      ["__proto__", "2e3"],
    ]);
  });
});
