import { describe, expect, test } from "@jest/globals";
import { en } from "../generated/error-codes/common/en.js";
import { zh } from "../generated/error-codes/common/zh.js";
import { lookup, reasonOf, summaryOf } from "../src/index.ts";
import type { TextsData } from "../src/texts.ts";

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
  test("reads the texts in their order", () => {
    expect(summaryOf("InvalidAction", en, zh)).toBe(summaryOf("InvalidAction", en));
    expect(summaryOf("InvalidAction", zh, en)).toBe(summaryOf("InvalidAction", zh));
  });

  test("takes the summary of the code from any text before one of the family", () => {
    expect(summaryOf("FailedOperation.Special", en, service)).toBe("Something special failed.");
  });

  test("takes the summary of the family if the code has none", () => {
    expect(summaryOf("InternalError.DBError", en)).toBe(summaryOf("InternalError", en));
    expect(summaryOf("AuthFailure.Whatever", en)).toBe(summaryOf("AuthFailure", en));
  });

  test.each(["__proto__", "toString", "Nonsense", ""])("returns undefined for %j", (code) => {
    expect(summaryOf(code, en, zh)).toBeUndefined();
  });

  test("returns undefined without texts", () => {
    expect(summaryOf("InvalidAction")).toBeUndefined();
    expect(summaryOf("InvalidAction", { language: "en" })).toBeUndefined();
  });

  test("ignores values that are no texts, which JavaScript can pass", () => {
    expect(Reflect.apply(summaryOf, undefined, ["InvalidAction", null, 5, "en", en])).toBe(
      summaryOf("InvalidAction", en),
    );
  });

  test("reads texts that have a language", () => {
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
  test("returns the reason of lookup for English", () => {
    expect(reasonOf("LimitExceeded", en)).toBe(lookup("LimitExceeded").reason);
  });

  test("looks for the code in all texts before it looks for the family", () => {
    expect(reasonOf("FailedOperation.Special", zh, service)).toBe("It is special.");
    expect(reasonOf("FailedOperation.Other", service, zh)).toBe(reasonOf("FailedOperation", zh));
    expect(reasonOf("AuthFailure.Whatever", zh)).toBe(reasonOf("AuthFailure", zh));
  });

  test.each(["__proto__", "toString", "Nonsense", ""])("returns undefined for %j", (code) => {
    expect(reasonOf(code, en, zh)).toBeUndefined();
  });

  test("returns undefined without texts", () => {
    expect(reasonOf("InvalidAction")).toBeUndefined();
    expect(reasonOf("InvalidAction", { language: "zh" })).toBeUndefined();
  });
});
