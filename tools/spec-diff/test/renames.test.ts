import { describe, expect, it } from "@jest/globals";
import { probableRenames } from "../src/compare/renames.ts";

type Names = Parameters<typeof probableRenames>[0];

const named = (...names: readonly string[]): Names => names.map((name) => ({ name, kind: "string" }));

const many = (count: number, name: (index: number) => string): Names =>
  named(...Array.from({ length: count }, (_, index) => name(index)));

describe("two names of one kind", () => {
  const guessed = (from: string, to: string): boolean => probableRenames(named(from), named(to)).length > 0;

  it.each([
    ["only case and underscores differ", "S_M_S_ID", "SmsId"],
    ["something was added at the end", "Sign", "SignNameOfTheLetter"],
    ["something was added at the beginning", "Sign", "NameOfTheSign"],
    ["something was left out", "LetterSize", "Size"],
    ["at most a third of the letters differs", "Colour", "Kolours"],
  ])("are alike if %s", (_, from, to) => {
    expect(guessed(from, to)).toBe(true);
  });

  it.each([
    ["fewer than four letters stayed", "Fee", "FeeOfTheLetter"],
    ["the rest stands in the middle", "Size", "MySizeOfLetter"],
    ["more than a third of the letters differs", "Colour", "Flower"],
  ])("are not alike if %s", (_, from, to) => {
    expect(guessed(from, to)).toBe(false);
  });

  it("are paired with the likeliest name, even if another one comes first", () => {
    expect(probableRenames(named("Colour"), named("Colours12", "Colours"))).toEqual([["Colour", "Colours"]]);
    expect(probableRenames(named("Colour12", "Colour"), named("Colours"))).toEqual([["Colour", "Colours"]]);
  });
});

describe("a great many renames", () => {
  const upper = many(501, (index) => `FIELD_${index}`);
  const lower = many(501, (index) => `field${index}`);
  const byCase = upper.map(({ name }, index) => [name, `field${index}`]);

  it("are guessed one by one up to 250,000 pairs", () => {
    const from = many(500, (index) => `Colour${index}`);
    const to = many(500, (index) => `Colours${index}`);
    expect(probableRenames(from, to)).toHaveLength(500);
  });

  it("are not guessed if there are more than 250,000 pairs to compare", () => {
    const from = many(501, (index) => `Colour${index}`);
    const to = many(501, (index) => `Colours${index}`);
    expect(probableRenames(from, to)).toEqual([]);
  });

  it("are guessed by case and underscores even if there are too many pairs to compare", () => {
    expect(probableRenames(upper, lower)).toEqual(byCase);
  });

  it("by case and underscores do not count among the pairs to compare", () => {
    const both = [...byCase, ["Colour", "Colours"]];
    expect(probableRenames([...upper, ...named("Colour")], [...lower, ...named("Colours")])).toEqual(both);
  });

  it("by case and underscores are guessed for 100,000 names", () => {
    const from = many(100_000, (index) => `Field_${index}`);
    const to = many(100_000, (index) => `field${index}`);
    expect(probableRenames(from, to)).toHaveLength(100_000);
  });
});
