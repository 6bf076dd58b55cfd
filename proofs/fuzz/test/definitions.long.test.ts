import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { definitionOf, textOf } from "../src/definitions.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("the definitions that are tried", () => {
  const texts = fc.sample(textOf(definitionOf("hx")), { numRuns: 400, seed: 1 });

  test("are JSON, except for a few", () => {
    const broken = texts.filter((text) => !isJson(text)).length;
    expect(broken).toBeGreaterThan(0);
    expect(broken).toBeLessThan(texts.length / 10);
  });

  test("have texts that try to become code, nested types and wide types", () => {
    for (const part of ["*/ hacked(); /*", '"Chain100"', '"M300"']) {
      expect([part, texts.some((text) => text.includes(part))]).toEqual([part, true]);
    }
  });
});
