import { describe, expect, test } from "@jest/globals";
import { en } from "../src/en.ts";
import { lookup, reasonOf, summaryOf } from "../src/index.ts";
import type { TextsData } from "../src/texts.ts";
import { zh } from "../src/zh.ts";

/** As the generator will make a service's: asked before the common ones. */
const service: TextsData = {
  language: "en",
  summaries: new Map([
    ["FailedOperation.Special", "Something special failed."],
    // As an official list has it.
    ["FailedOperation.Padded ", "Something with a blank failed."],
  ]),
  reasons: new Map([["FailedOperation.Special", { reason: "It is special." }]]),
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

  test.each(["FailedOperation.Padded", " FailedOperation.Padded  "])(
    "finds %j, which the wire spells with a blank",
    (code) => {
      expect(summaryOf(code, service, en)).toBe("Something with a blank failed.");
    },
  );
});

describe("reasonOf", () => {
  test("the English one is that of lookup", () => {
    expect(reasonOf("LimitExceeded", en)).toBe(lookup("LimitExceeded").reason);
  });

  test("asks for the code in all texts before it asks for the family", () => {
    expect(reasonOf("FailedOperation.Special", zh, service)).toBe("It is special.");
    expect(reasonOf("FailedOperation.Other", service, zh)).toBe(reasonOf("FailedOperation", zh));
    expect(reasonOf("AuthFailure.Whatever", zh)).toBe(reasonOf("AuthFailure", zh));
  });

  test.each(["__proto__", "toString", "Nonsense", ""])("%j has none", (code) => {
    expect(reasonOf(code, en, zh)).toBeUndefined();
  });

  test("without a text there is nothing to say", () => {
    expect(reasonOf("InvalidAction")).toBeUndefined();
    expect(reasonOf("InvalidAction", { language: "zh" })).toBeUndefined();
  });
});
