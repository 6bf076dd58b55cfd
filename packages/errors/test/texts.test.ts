import { describe, expect, test } from "@jest/globals";
import { en } from "../src/en.ts";
import { summaryOf, type Texts } from "../src/index.ts";
import { zh } from "../src/zh.ts";

/** As the generator will make a service's: asked before the common ones. */
const service: Texts & { readonly summaries: ReadonlyMap<string, string> } = {
  language: "en",
  summaries: new Map([["FailedOperation.Special", "Something special failed."]]),
};

describe("summaryOf", () => {
  test("asks the texts in their order", () => {
    expect(summaryOf("InvalidAction", en, zh)).toBe(summaryOf("InvalidAction", en));
    expect(summaryOf("InvalidAction", zh, en)).toBe(summaryOf("InvalidAction", zh));
  });

  test("an exact summary of any text goes before a family's of an earlier one", () => {
    expect(summaryOf("FailedOperation.Special", en, service)).toBe("Something special failed.");
  });

  test("falls back to the family's summary", () => {
    expect(summaryOf("InternalError.DBError", en)).toBe(summaryOf("InternalError", en));
    expect(summaryOf("AuthFailure.Whatever", en)).toBe(summaryOf("AuthFailure", en));
  });

  test.each(["__proto__", "toString", "Nonsense", ""])("%j has none", (code) => {
    expect(summaryOf(code, en, zh)).toBeUndefined();
  });

  test("without a text there is nothing to say", () => {
    expect(summaryOf("InvalidAction")).toBeUndefined();
    expect(summaryOf("InvalidAction", { language: "en" })).toBeUndefined();
  });

  test("each text says its language", () => {
    expect([en.language, zh.language]).toEqual(["en", "zh"]);
  });
});
