import { describe, expect, test } from "@jest/globals";
import { onlyNamed, readArguments, UsageError, wholeNumber } from "../src/arguments.ts";

const OPTIONS = { options: { runs: { type: "string" }, json: { type: "boolean", default: false } } } as const;

describe("arguments", () => {
  test("have the values of their options", () => {
    expect(readArguments(["--runs", "3"], OPTIONS).values).toEqual({ runs: "3", json: false });
  });

  test("may begin with the -- that pnpm passes on", () => {
    expect(readArguments(["--", "--json"], OPTIONS).values).toEqual({ json: true });
  });

  test.each([
    ["an unknown option", ["--fast"]],
    ["an option without its value", ["--runs"]],
    ["an argument where none is taken", ["extra"]],
  ])("are refused for %s", (_name, args) => {
    expect(() => readArguments(args, OPTIONS)).toThrow(UsageError);
  });
});

describe("a whole number", () => {
  test("may be the least and the most", () => {
    expect([wholeNumber("runs", "1", 1, 9), wholeNumber("runs", "9", 1, 9)]).toEqual([1, 9]);
  });

  test.each(["0", "10", "", "-1", "1.5", "1e0", "many"])("is refused: %j", (given) => {
    expect(() => wholeNumber("runs", given, 1, 9)).toThrow(
      new UsageError(`--runs takes a whole number from 1 to 9, received ${given}`),
    );
  });
});

describe("--only", () => {
  const all = [{ name: "one" }, { name: "two" }, { name: "three" }];

  test("keeps the order of the list", () => {
    expect(onlyNamed("three,one", all)).toEqual([{ name: "one" }, { name: "three" }]);
  });

  test("names the known ones if a name is unknown", () => {
    expect(() => onlyNamed("one,four", all)).toThrow(
      new UsageError('--only takes one, two, three, received "four"'),
    );
  });
});
