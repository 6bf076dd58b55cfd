import { describe, expect, test } from "@jest/globals";
import type { Member, ObjectShape, Shape } from "../src/shape/shape.ts";
import { make } from "../src/values/make.ts";

const TEXT: Shape = { kind: "string" };

const promised = (name: string, shape: Shape): Member => ({
  name,
  shape,
  isPromised: true,
  isNullable: false,
});

const type = (name: string, members: () => readonly Member[]): ObjectShape => ({
  kind: "object",
  type: name,
  members,
});

const made = (shape: Shape, given?: unknown, seed = 1): unknown =>
  make(shape, given, { seed, action: "Try", at: [], leavesOut: () => false });

describe("a type that contains itself", () => {
  const tree: ObjectShape = type("Tree", () => [
    promised("Children", { kind: "list", items: tree }),
    { ...promised("Parent", tree), isNullable: true },
    { ...promised("Sibling", tree), isPromised: false },
  ]);

  test("ends in empty lists, in null, and without its optional members", () => {
    expect(made(tree)).toEqual({ Children: [], Parent: null });
  });

  test("is as deep as it is given", () => {
    expect(made(tree, { Children: [{ Children: [{}] }] })).toEqual({
      Children: [{ Children: [{ Children: [], Parent: null }], Parent: null }],
      Parent: null,
    });
  });

  test("cannot be made if it promises itself", () => {
    const endless: ObjectShape = type("Endless", () => [promised("Again", endless)]);
    expect(() => made(endless)).toThrow("Try: Endless promises itself without end");
  });
});

test("members of any name can be given, those that every object inherits too", () => {
  const odd = type("Odd", () =>
    ["constructor", "toString", "hasOwnProperty"].map((name) => promised(name, TEXT)),
  );
  expect(made(odd)).toEqual({
    constructor: expect.stringMatching(/^constructor-\d$/),
    toString: expect.stringMatching(/^to-string-\d$/),
    hasOwnProperty: expect.stringMatching(/^has-own-property-\d$/),
  });
  expect(made(odd, { toString: "given" })).toMatchObject({ toString: "given" });
});

test("a list has two items, and one below another list", () => {
  const inner = type("Inner", () => [promised("Names", { kind: "list", items: TEXT })]);
  const outer = type("Outer", () => [promised("Items", { kind: "list", items: inner })]);
  expect(made(outer)).toEqual({
    Items: [{ Names: [expect.any(String)] }, { Names: [expect.any(String)] }],
  });
});

test("the two forms of one phone number are one number, and other items have others", () => {
  const phones = type("Phones", () => [
    promised("PhoneNumber", TEXT),
    promised("SubscriberNumber", TEXT),
    promised("PhoneNumberSet", { kind: "list", items: TEXT }),
  ]);
  const values = [1, 2, 3, 4, 5].map((seed) => JSON.parse(JSON.stringify(made(phones, undefined, seed))));
  for (const { PhoneNumber, SubscriberNumber } of values) expect(PhoneNumber).toBe(`+86${SubscriberNumber}`);
  expect(values.some(({ PhoneNumberSet: [one, other] }) => one !== other)).toBe(true);
});
