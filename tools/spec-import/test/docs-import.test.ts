import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { CatalogueFile, CodeSchema } from "@tc3-schema/codegen/schema-files";
import * as fc from "fast-check";
import { judgeCodes } from "../src/catalogue/judge-codes.ts";
import type { Listing } from "../src/catalogue/listing.ts";
import { mergeCatalogue } from "../src/catalogue/merge-catalogue.ts";
import { importDocs, importGoSdk } from "../src/index.ts";
import { codesWorkplace, messageOf } from "./codes-workplace.ts";
import { COMMON, markdownPage, PAGE_CODES, type Table, textPage } from "./docs-pages.ts";
import { clientGo, errorsGo } from "./go-sdk-source.ts";

const CATALOGUE = "error-codes/common.schema.json";
const LAMP = "services/lamp/v20300101/error-codes.schema.json";

/** The source in `schemas/error-codes/common.schema.json`. */
const RESPONSES_PAGE = {
  name: "responses-page",
  title: "SMS API, Responses",
  url: "https://www.tencentcloud.com/document/product/382/40469",
  updated: "2026-02-05",
};
const LAMP_PAGE = { name: "lamp-page", title: "Lamps", url: "https://example.org/lamps" };
const SERVICE = { edition: "cn" as const, service: "lamp", version: "2030-01-01" };
const BUSINESS: Table = {
  section: "业务错误码",
  headings: ["错误码", "说明"],
  rows: [
    ["FailedOperation.NoBulb", "没有灯泡。"],
    ["InternalError", "坏了。"],
  ],
};

describe("the page that the common catalogue was made from", () => {
  test("lists exactly the catalogue's codes of that source", () => {
    const { oneOf } = codesWorkplace().catalogue(CATALOGUE);
    const ofPage = oneOf.filter((code) => code["x-source"] === RESPONSES_PAGE.name).map((code) => code.const);
    expect(ofPage).toEqual(PAGE_CODES);
  });

  test("changes no byte of the catalogue if it is imported", () => {
    const place = codesWorkplace();
    const before = place.onDisk(CATALOGUE);
    const imported = importDocs({ text: textPage(COMMON), schemas: place.schemas, source: RESPONSES_PAGE });
    expect(imported).toMatchObject({
      catalogues: 1,
      codes: 26,
      written: [],
      vanishedWords: [],
      needsWords: [],
    });
    expect(place.onDisk(CATALOGUE)).toEqual(before);
  });

  test("in a newer version adds and removes codes, and updates its date", () => {
    const place = codesWorkplace();
    const [, ...rows] = COMMON.rows;
    const text = textPage({ ...COMMON, rows: [...rows, ["RequestLimitExceeded.Moths", "Words."]] });
    const { vanishedWords, needsWords } = importDocs({
      text,
      schemas: place.schemas,
      source: { ...RESPONSES_PAGE, updated: "2030-01-01" },
    });
    expect(place.code(CATALOGUE, "AuthFailure.InvalidSecretId")).toBeUndefined();
    expect(vanishedWords.map(({ file, code }) => [file, code])).toEqual([
      [CATALOGUE, "AuthFailure.InvalidSecretId"],
      ["error-codes/common.en.json", "AuthFailure.InvalidSecretId"],
      ["error-codes/common.zh.json", "AuthFailure.InvalidSecretId"],
      // Its summary and its reason.
      ["error-codes/common.zh.json", "AuthFailure.InvalidSecretId"],
    ]);
    expect(place.code(CATALOGUE, "RequestLimitExceeded.Moths")).toMatchObject({
      "x-source": "responses-page",
      "x-category": "quota",
      "x-retry": "no",
      "x-rule": "limit-exceeded",
    });
    expect(place.code(CATALOGUE, "RequestLimitExceeded.Moths")).not.toHaveProperty("x-wait-seconds");
    expect(needsWords.map(({ code }) => code)).toEqual([
      "RequestLimitExceeded.Moths",
      "RequestLimitExceeded.Moths",
    ]);
    expect(place.catalogue(CATALOGUE)["x-sources"]["responses-page"]).toMatchObject({
      title: RESPONSES_PAGE.title,
      updated: "2030-01-01",
    });
    // Codes of the other page stay.
    expect(place.code(CATALOGUE, "ActionOffline")).toBeDefined();
  });
});

describe("a page with business codes", () => {
  test("gives a catalogue of the service, without the page's sentences", () => {
    const place = codesWorkplace();
    const page = { text: markdownPage(COMMON, BUSINESS), schemas: place.schemas, source: LAMP_PAGE };
    const imported = importDocs({ ...page, service: SERVICE });
    expect(imported.catalogues).toBe(2);
    expect(place.catalogue(LAMP)).toMatchObject({
      title: "LampErrorCode",
      "x-version": "2030-01-01",
      "x-sources": { "lamp-page": { title: "Lamps", url: "https://example.org/lamps" } },
    });
    expect(place.code(LAMP, "FailedOperation.NoBulb")).toMatchObject({
      "x-source": "lamp-page",
      "x-reviewed": false,
    });
    expect(place.onDisk(LAMP)[0]).not.toContain("灯泡");
    expect(importDocs({ ...page, service: SERVICE }).written).toEqual([]);
  });

  test("of an unnamed service is refused, unless only the common ones are wanted", () => {
    const place = codesWorkplace();
    const page = {
      text: markdownPage(COMMON, BUSINESS),
      file: "lamps.md",
      schemas: place.schemas,
      source: LAMP_PAGE,
    };
    expect(messageOf(() => importDocs(page))).toMatch(
      /^lamps\.md:\d+: expected the service and version of this list, received nothing/,
    );
    expect(importDocs({ ...page, only: "common" }).catalogues).toBe(1);
    expect(importDocs({ ...page, only: "business", service: SERVICE }).written[0]).toBe(LAMP);
  });

  test("without tables of the wanted kind is refused", () => {
    const place = codesWorkplace();
    const page = {
      text: textPage(COMMON),
      schemas: place.schemas,
      source: LAMP_PAGE,
      only: "business",
    } as const;
    expect(messageOf(() => importDocs(page))).toBe(
      "page:1: expected a table of business codes, received none",
    );
  });

  test("and the Go SDK give each code the same source, in any order of imports", () => {
    const place = codesWorkplace();
    place.put("tencentcloud/lamp/v20300101/errors.go", errorsGo(["InternalError", "Moth.Inside"]));
    place.put(
      "tencentcloud/lamp/v20300101/client.go",
      clientGo([{ name: "Light", codes: ["InternalError"] }]),
    );
    const page = { text: textPage(BUSINESS), schemas: place.schemas, source: LAMP_PAGE, service: SERVICE };
    importDocs(page);
    importGoSdk(place);
    expect(
      place.catalogue(LAMP).oneOf.map((code) => [code.const, code["x-source"], code["x-actions"]]),
    ).toEqual([
      ["FailedOperation.NoBulb", "lamp-page", undefined],
      ["InternalError", "go-sdk", ["Light"]],
      ["Moth.Inside", "go-sdk", undefined],
    ]);
    expect(importDocs(page).written).toEqual([]);
    expect(importGoSdk(place).written).toEqual([]);
  });
});

describe("a page on the disk", () => {
  test("is read, and messages show its name", () => {
    const place = codesWorkplace();
    place.put("page.md", markdownPage(COMMON));
    place.put("empty.md", "# Nothing\n");
    const options = { schemas: place.schemas, source: RESPONSES_PAGE };
    expect(importDocs({ ...options, file: join(place.from, "page.md") }).codes).toBe(26);
    expect(messageOf(() => importDocs({ ...options, file: join(place.from, "empty.md") }))).toMatch(
      /^empty\.md:1: /,
    );
    expect(messageOf(() => importDocs({ ...options, file: join(place.from, "none.md") }))).toMatch(
      /^none\.md: expected a readable file/,
    );
  });
});

describe("the merge", () => {
  const common: CatalogueFile = JSON.parse(
    readFileSync(new URL("../../../schemas/error-codes/common.schema.json", import.meta.url), "utf8"),
  );
  const judge = judgeCodes(common);

  const codeName = fc.oneof(
    fc.constantFrom("InternalError", "UnsupportedOperation.", "A.B", "a", "__proto__", "constructor"),
    fc.string({ minLength: 1 }),
  );
  const actions = fc.option(fc.uniqueArray(fc.constantFrom("Light", "Dim", "Blink")), { nil: undefined });
  const listing = fc.record({
    claims: fc.boolean(),
    source: fc.constantFrom(
      { name: "one", title: "One", url: "https://example.org/1" },
      { name: "two", title: "Two", url: "https://example.org/2" },
    ),
    codes: fc.uniqueArray(
      fc
        .tuple(codeName, actions)
        .map(([code, listed]) => ({ code, ...(listed === undefined ? {} : { actions: listed }) })),
      { selector: ({ code }) => code },
    ),
  });
  const merge = (present: CatalogueFile | undefined, each: Listing): CatalogueFile | undefined =>
    mergeCatalogue(present, SERVICE, each, judge).catalogue;
  const judged = (catalogue: CatalogueFile | undefined): CatalogueFile | undefined =>
    catalogue && {
      ...catalogue,
      oneOf: catalogue.oneOf.map(
        (code): CodeSchema => ({ ...code, "x-reviewed": true, "x-reason": `Of ${code.const}.` }),
      ),
    };

  test("gives the same when it is repeated", () => {
    fc.assert(
      fc.property(listing, listing, (first, second) => {
        const once = merge(merge(undefined, first), second);
        expect(merge(once, second)).toEqual(once);
      }),
    );
  });

  test("has every listed code once, and keeps what people said about codes that stay", () => {
    fc.assert(
      fc.property(listing, listing, (first, second) => {
        const present = judged(merge(undefined, first));
        const { catalogue, vanished } = mergeCatalogue(present, SERVICE, second, judge);
        const codes = catalogue?.oneOf.map((code) => code.const) ?? [];
        expect(new Set(codes).size).toBe(codes.length);
        for (const { code } of second.codes) expect(codes).toContain(code);
        for (const { const: code } of present?.oneOf ?? []) {
          const after = catalogue?.oneOf.find((schema) => schema.const === code);
          const isGone = vanished.some((schema) => schema.const === code);
          expect(after?.["x-reason"]).toBe(isGone ? undefined : `Of ${code}.`);
        }
      }),
    );
  });

  test("adds no actions if the source knows none, and keeps an order that a person chose", () => {
    const source = { name: "one", title: "One", url: "https://example.org" };
    const once = merge(undefined, {
      source,
      claims: true,
      codes: [{ code: "A", actions: ["Light", "Dim"] }],
    });
    expect(once?.oneOf[0]?.["x-actions"]).toEqual(["Dim", "Light"]);
    const silent = merge(once, { source, claims: true, codes: [{ code: "A" }] });
    expect(silent).toEqual(once);
    const none = merge(once, { source, claims: true, codes: [{ code: "A", actions: [] }] });
    expect(none?.oneOf[0]).not.toHaveProperty("x-actions");
  });
});
