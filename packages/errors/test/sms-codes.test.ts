import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  isKnownCommonErrorCode,
  isRetryable,
  isThrottling,
  lookup,
  reasonOf,
  summaryOf,
} from "../src/index.ts";
import { vocabularies } from "./sms.ts";

const guardsOf = (
  guards: Readonly<Record<string, unknown>>,
): readonly (readonly [string, (code: string) => boolean])[] =>
  Object.entries(guards).flatMap(([name, guard]) => {
    const [, action] = /^isKnown(.*)ErrorCode$/.exec(name) ?? [];
    return action === undefined || action === "Sms" || typeof guard !== "function"
      ? []
      : [[action, (code: string): boolean => guard(code) === true] as const];
  });

describe.each(vocabularies.map((each) => [each.path, each] as const))("codes of %s", (_path, vocabulary) => {
  const { catalogue, en, zh, entries, isKnown, guards } = vocabulary;
  const listed = new Set(entries.map((entry) => entry.const));

  test.each(entries)("$const is known by itself, in two languages, with a reason", (entry) => {
    const code = entry.const;
    const info = lookup(code, catalogue);
    expect(info).toEqual({
      code,
      family: code.split(".")[0],
      match: "exact",
      reviewed: true,
      fault: entry["x-fault"],
      category: entry["x-category"],
      retry: entry["x-retry"],
      ...(entry["x-wait-seconds"] === undefined ? {} : { waitSeconds: entry["x-wait-seconds"] }),
      reason: entry["x-reason"],
      ...(entry["x-docs"] === undefined ? {} : { docs: entry["x-docs"] }),
      actions: entry["x-actions"] ?? [],
    });
    expect(info.reason).toMatch(/^[A-Z].{10,}\.$/);
    expect(reasonOf(code, en)).toBe(info.reason);
    expect(reasonOf(code, zh)).toMatch(/\p{Script=Han}.*。$/u);
    expect(summaryOf(code, zh)).toMatch(/\p{Script=Han}/u);
    expect(summaryOf(code, en)).toMatch(/^[A-Z"'].*\.$/s);
    // Texts that the message itself must contain are quoted in Chinese.
    expect(summaryOf(code, en)?.replaceAll(/“[^”]*”/g, "")).not.toMatch(/\p{Script=Han}/u);
    expect(isRetryable(code, catalogue)).toBe(entry["x-retry"] !== "no");
    expect(isThrottling(code, catalogue)).toBe(entry["x-retry"] === "throttle");
    expect(isKnown(code)).toBe(true);
    for (const [action, guard] of guardsOf(guards)) {
      const own = entry["x-actions"]?.includes(action) === true;
      expect([action, guard(code)]).toEqual([action, own || isKnownCommonErrorCode(code)]);
    }
  });

  test("a code that is not listed is never taken for a listed one", () => {
    const families = [...new Set([...listed].map((code) => code.split(".")[0] ?? ""))];
    const codes = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom(...families), fc.string()).map(([family, rest]) => `${family}.${rest}`),
      // A listed code that is misspelt by its case, or goes on.
      fc.constantFrom(...listed).map((code) => code.toLowerCase()),
      fc
        .tuple(fc.constantFrom(...listed), fc.string({ minLength: 1 }))
        .map(([code, rest]) => `${code}.${rest}`),
    );
    fc.assert(
      fc.property(codes, (code) => {
        fc.pre(!listed.has(code.trim()) && !isKnownCommonErrorCode(code.trim()));
        const info = lookup(code, catalogue);
        expect(info.match).not.toBe("exact");
        expect(info).toMatchObject({ reviewed: false, actions: [] });
        expect(info.match === "family" || (info.fault === "unknown" && info.retry === "no")).toBe(true);
        expect(isKnown(code)).toBe(false);
        for (const [, guard] of guardsOf(guards)) expect(guard(code)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

test("both versions and the international site list 98 codes together", () => {
  const codes = vocabularies
    .filter(({ path }) => path.startsWith("sms/v"))
    .flatMap(({ entries }) => entries.map((entry) => entry.const));
  expect(new Set(codes).size).toBe(98);
  expect(codes).toContain("UnsupportedOperation.");
});

test("a code of both versions means the same in both", () => {
  const [older, newer] = vocabularies;
  const shared =
    older?.entries.filter((entry) => newer?.entries.some((each) => each.const === entry.const)) ?? [];
  expect(shared.length).toBeGreaterThan(80);
  for (const { const: code } of shared) {
    const { docs: _docs, actions: _actions, ...before } = lookup(code, older?.catalogue);
    const { docs: _newDocs, actions: _newActions, ...now } = lookup(code, newer?.catalogue);
    expect(now).toEqual(before);
  }
});

test("the older version of the international edition spells six codes in its own way", () => {
  const listed = new Set(
    vocabularies
      .filter(({ path }) => path.startsWith("sms/v"))
      .flatMap(({ entries }) => entries.map((entry) => entry.const)),
  );
  const ofIntl = vocabularies
    .filter(({ path }) => path.startsWith("intl/"))
    .flatMap(({ path, entries }) => entries.map((entry) => `${path} ${entry.const}`));
  expect(ofIntl.filter((each) => !listed.has(each.split(" ")[1] ?? ""))).toEqual([
    "intl/sms/v20190711 FailedOperation.PhoneNumberOnBlacklist",
    "intl/sms/v20190711 InvalidParameterValue.SdkAppidNotExist",
    "intl/sms/v20190711 UnauthorizedOperation.SdkAppidIsDisabled",
    "intl/sms/v20190711 UnauthorizedOperation.SerivceSuspendDueToArrears",
    "intl/sms/v20190711 UnauthorizedOperation.SmsSdkAppidVerifyFail",
    "intl/sms/v20190711 UnsupportedOperation.UnsuportedRegion",
  ]);
});

test("a code of both editions means the same in both", () => {
  const [, cn, , intl] = vocabularies;
  const shared =
    cn?.entries.filter((entry) => intl?.entries.some((each) => each.const === entry.const)) ?? [];
  expect(shared.length).toBeGreaterThan(80);
  for (const { const: code } of shared) {
    const { docs: _docs, actions: _actions, ...mainland } = lookup(code, cn?.catalogue);
    const { docs: _intlDocs, actions: _intlActions, ...international } = lookup(code, intl?.catalogue);
    expect(international).toEqual(mainland);
  }
});
