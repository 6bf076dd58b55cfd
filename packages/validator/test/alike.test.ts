import { beforeEach, describe, expect, test } from "@jest/globals";
import { alike } from "../src/runtime/index.ts";

/** The function that generated code calls for objects of a wide type. No verdict shows whether it copies, only the time does. */
const forNames = (names: readonly string[]) =>
  alike(() => Object.fromEntries(names.map((name) => [name, undefined])));

describe("alike copies objects that have other members than the first one", () => {
  const first = { A: 1, B: 2 };
  let own = forNames(["A", "B", "C"]);
  beforeEach(() => {
    own = forNames(["A", "B", "C"]);
    own(first);
  });

  test("the first object is not copied", () => {
    expect(forNames(["A"])(first)).toBe(first);
  });

  test.each([
    ["the same members in the same order", { A: 3, B: 4 }],
    ["no members", {}],
  ])("an object with %s is not copied", (_what, value) => {
    expect(own(value)).toBe(value);
  });

  test.each([
    ["the same members in another order", { B: 4, A: 3 }],
    ["fewer members", { A: 3 }],
    ["the same number of members, of which the first differs", { C: 3, B: 4 }],
    ["one member more", { A: 3, B: 4, C: 5 }],
  ])("an object with %s is copied, with all declared members", (_what, value) => {
    const copy = own(value);
    expect(copy).not.toBe(value);
    expect(Object.keys(copy)).toEqual(["A", "B", "C"]);
    expect(copy).toEqual(value);
  });

  test("an undeclared member is not in the copy", () => {
    expect(own({ B: 4, D: 6 })).toEqual({ B: 4 });
  });

  test("an object without members is not taken for the first one", () => {
    const fresh = forNames(["A", "B"]);
    fresh({});
    expect(fresh(first)).toBe(first);
  });

  test.each([
    [64, "is copied"],
    [65, "is not copied"],
  ])("an object with %i members %s", (count, what) => {
    const value = Object.fromEntries(Array.from({ length: count }, (_, index) => [`M${index}`, index]));
    expect(own(value) === value).toBe(what === "is not copied");
  });
});
