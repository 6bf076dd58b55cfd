import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { en } from "../generated/error-codes/common/en.js";
import { zh } from "../generated/error-codes/common/zh.js";
import { type CodeInfo, isKnownCommonErrorCode, lookup, reasonOf, summaryOf } from "../src/index.ts";
import { chineseReasons, entries, summaries } from "./common-catalogue.ts";

const listed = new Set(entries.map((entry) => entry.const));
const families = new Set([...listed].map((code) => code.split(".")[0]));

describe("every common code", () => {
  test.each(entries)("$const is known by itself", (entry) => {
    const code = entry.const;
    expect(lookup(code)).toEqual({
      code,
      family: code.split(".")[0],
      match: "exact",
      reviewed: true,
      fault: entry["x-fault"],
      category: entry["x-category"],
      retry: entry["x-retry"],
      ...(entry["x-wait-seconds"] === undefined ? {} : { waitSeconds: entry["x-wait-seconds"] }),
      reason: entry["x-reason"],
      docs: entry["x-docs"],
      actions: [],
    });
    expect(isKnownCommonErrorCode(code)).toBe(true);
    expect(summaryOf(code, en)).toBe(summaries("en")[code]);
    expect(summaryOf(code, zh)).toBe(summaries("zh")[code]);
    expect(summaryOf(code, zh)).toMatch(/\p{Script=Han}/u);
    expect(summaryOf(code, en)).not.toMatch(/\p{Script=Han}/u);
    expect(reasonOf(code, en)).toBe(entry["x-reason"]);
    expect(reasonOf(code, zh)).toBe(chineseReasons[code]);
    expect(reasonOf(code, zh)).toMatch(/\p{Script=Han}.*。$/u);
  });
});

describe("a code that is not a common one", () => {
  test("matches nothing and is not retryable if its family is unknown", () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        fc.pre(!families.has(code.trim().split(".")[0]));
        expect(lookup(code)).toMatchObject({
          match: "none",
          fault: "unknown",
          category: "unknown",
          retry: "no",
          reviewed: false,
        });
        expect(isKnownCommonErrorCode(code)).toBe(false);
        expect(summaryOf(code, en, zh)).toBeUndefined();
        expect(reasonOf(code, en, zh)).toBeUndefined();
      }),
    );
  });

  test("takes the class of its family if that is known", () => {
    fc.assert(
      fc.property(fc.constantFrom(...families), fc.string(), (family = "", rest) => {
        const code = `${family}.${rest}`.trim();
        fc.pre(!listed.has(code));
        const info = lookup(code);
        expect(info).toMatchObject({ family, match: "family", reviewed: false, actions: [] });
        const judged = ({ fault, category, retry, reason }: CodeInfo) => [fault, category, retry, reason];
        expect(judged(info)).toEqual(judged(lookup(family)));
        // The window of a bare code is its own.
        expect(info).not.toHaveProperty("waitSeconds");
        expect(reasonOf(code, zh)).toBe(reasonOf(family, zh));
        expect(isKnownCommonErrorCode(code)).toBe(false);
      }),
    );
  });
});
