import { expect, it } from "@jest/globals";
import { isRecord, nonEmptyString, pointer, recordOf } from "../src/json.ts";
import { byCodeUnit, sortedEntries } from "../src/order.ts";

it.each([null, undefined, [], "text", 1])("%j is not an object", (value) => {
  expect(isRecord(value)).toBe(false);
  expect(() => recordOf(value)).toThrow(TypeError);
});

it("only an own member is read, and only if it is a string and not empty", () => {
  const object = Object.assign(Object.create({ inherited: "text" }), { empty: "", number: 1, text: "text" });
  const read = ["inherited", "empty", "number", "text", "absent"].map((name) => nonEmptyString(object, name));
  expect(read).toEqual([undefined, undefined, undefined, "text", undefined]);
});

it("a pointer escapes the two characters that have a meaning in it", () => {
  expect(pointer("a/b", 0, "c~d")).toBe("/a~1b/0/c~0d");
  expect(pointer()).toBe("");
});

it("names are ordered by code unit, whatever the locale says", () => {
  expect(["ä", "b", "Z", "a"].sort(byCodeUnit)).toEqual(["Z", "a", "b", "ä"]);
  expect(sortedEntries({ b: 1, a: 2 })).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});
