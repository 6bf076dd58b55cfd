import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { pointer } from "@tc3-schema/base/json";
import { assertCatalogue, assertTexts } from "@tc3-schema/codegen/meta-schemas";
import type { FilePlace } from "@tc3-schema/codegen/schema-error";
import type { CatalogueFile, CodeSchema, TextsFile } from "@tc3-schema/codegen/schema-files";
import ours from "@tc3-schema/schemas/error-codes/common.schema.json" with { type: "json" };
import { existing } from "../merge/existing.ts";
import { jsonText, type TargetFile, writeChanged } from "../merge/write-changed.ts";
import { type SetAside, settingAside } from "../set-aside.ts";
import { type CatalogueOwner, cataloguePath, LANGUAGES, ownerName, textsPath } from "./catalogue-place.ts";
import { type JudgeCode, judgeCodes } from "./judge-codes.ts";
import type { Listing } from "./listing.ts";
import { mergeCatalogue } from "./merge-catalogue.ts";

/** A code that has no sentence yet, and the place of the missing sentence. */
export interface CodeNeedingWords extends FilePlace {
  readonly code: string;
}

/** Our words about a code that its source no longer lists. */
export interface VanishedCodeWords extends FilePlace {
  readonly code: string;
  readonly text: string;
}

/** Codes that differ only by blanks around them. A lookup trims its code, so it finds only one of them. */
export interface CodeTwins {
  readonly file: string;
  readonly codes: readonly string[];
}

export interface ImportedCodes {
  /** How many catalogues the source describes. */
  readonly catalogues: number;
  /** How many codes these catalogues list. */
  readonly codes: number;
  /** The files that changed, below the schemas directory. */
  readonly written: readonly string[];
  /** The parts that were not imported. One odd list does not stop the others. */
  readonly setAside: readonly SetAside[];
  /** The files that were removed because their catalogue has no codes left. */
  readonly removed: readonly string[];
  readonly needsWords: readonly CodeNeedingWords[];
  readonly vanishedWords: readonly VanishedCodeWords[];
  readonly twins: readonly CodeTwins[];
}

/** The list of one source for one catalogue, with the owner of that catalogue. */
export interface OwnedListing extends Listing {
  readonly owner: CatalogueOwner;
}

interface MergedFiles extends Pick<ImportedCodes, "removed" | "needsWords" | "vanishedWords" | "twins"> {
  readonly targets: readonly TargetFile[];
}

/** Does not rewrite a file whose content stays the same, so that its author's layout stays too. */
const target = <T extends object>(file: string, present: T | undefined, next: T): readonly TargetFile[] =>
  isDeepStrictEqual(present, next) ? [] : [{ file, text: jsonText(next) }];

/** Whether a person judged this code alone. Rules and the defaults of families judge many codes at once. */
const judgedAlone = (code: CodeSchema): boolean => code["x-reviewed"] && code["x-rule"] === undefined;

/** Returns what a person wrote about a code, apart from the texts. */
const judgement = (file: string, code: CodeSchema, index: number): readonly VanishedCodeWords[] =>
  judgedAlone(code)
    ? [{ file, pointer: pointer("oneOf", index, "x-reason"), code: code.const, text: code["x-reason"] }]
    : [];

function twinsAmong(file: string, codes: readonly CodeSchema[]): readonly CodeTwins[] {
  const spellings = new Map<string, string[]>();
  for (const { const: code } of codes) {
    const key = code.trim();
    spellings.set(key, [...(spellings.get(key) ?? []), code]);
  }
  return [...spellings.values()].filter(({ length }) => length > 1).map((twins) => ({ file, codes: twins }));
}

/** Splits our sentences into those whose code is still listed, and the rest. */
function split(
  sentences: Readonly<Record<string, string>>,
  keys: ReadonlySet<string>,
): {
  readonly kept: Readonly<Record<string, string>>;
  readonly vanished: readonly (readonly [code: string, text: string])[];
} {
  const all = Object.entries(sentences);
  return {
    kept: Object.fromEntries(all.filter(([code]) => keys.has(code))),
    vanished: all.filter(([code]) => !keys.has(code)),
  };
}

function merged(schemas: string, listing: OwnedListing, judge: JudgeCode): MergedFiles {
  const { owner } = listing;
  const file = cataloguePath(owner);
  const present = existing(schemas, file, assertCatalogue);
  const { catalogue, vanished, zh } = mergeCatalogue(present, owner, listing, judge);
  const codes = catalogue?.oneOf ?? [];
  const keys = new Set([...codes.map((code) => code.const), ...Object.keys(catalogue?.["x-families"] ?? {})]);

  const targets = catalogue === undefined ? [] : [...target(file, present, catalogue)];
  const removed = catalogue === undefined && present !== undefined ? [file] : [];
  const needsWords: CodeNeedingWords[] = [];
  const isVanished = new Set(vanished);
  const ruled = new Set(vanished.filter((code) => code["x-rule"] !== undefined).map((code) => code.const));
  const vanishedWords = (present?.oneOf ?? []).flatMap((code, index) =>
    isVanished.has(code) ? judgement(file, code, index) : [],
  );

  for (const language of LANGUAGES) {
    const texts = textsPath(owner, language);
    const before = existing(schemas, texts, assertTexts);
    const summaries = split(before?.summaries ?? {}, keys);
    const reasons = split(before?.reasons ?? {}, keys);
    vanishedWords.push(
      ...summaries.vanished.map(([code, text]) => ({
        file: texts,
        pointer: pointer("summaries", code),
        code,
        text,
      })),
      ...reasons.vanished
        .filter(([code]) => !ruled.has(code))
        .map(([code, text]) => ({
          file: texts,
          pointer: pointer("reasons", code),
          code,
          text,
        })),
    );
    if (catalogue === undefined) {
      if (before !== undefined) removed.push(texts);
      continue;
    }
    for (const { const: code } of codes) {
      if (Object.hasOwn(summaries.kept, code)) continue;
      needsWords.push({ file: texts, pointer: pointer("summaries", code), code });
    }
    const added = language === "en" ? {} : zh;
    const next: TextsFile = {
      language,
      summaries: summaries.kept,
      ...(before?.reasons === undefined && Object.keys(added).length === 0
        ? {}
        : { reasons: { ...reasons.kept, ...added } }),
    };
    targets.push(...target(texts, before, next));
  }
  return { targets, removed, needsWords, vanishedWords, twins: twinsAmong(file, codes) };
}

const COMMON = cataloguePath("common");

/**
 * Returns the catalogue that new codes are judged by: the user's own common catalogue, or else ours, so that nobody has
 * to copy it first.
 */
function commonOf(schemas: string): CatalogueFile {
  const own = existing(schemas, COMMON, assertCatalogue);
  if (own !== undefined) return own;
  const content: unknown = ours;
  assertCatalogue(content, COMMON);
  return content;
}

/**
 * Merges the lists of sources into the catalogues, and writes the files that changed. A catalogue of ours that does not
 * obey its meta-schema is set aside, and stays unchanged.
 *
 * @throws {SchemaError} If the common catalogue is broken, because new codes are judged by it. Then nothing is written.
 */
export function importListings(schemas: string, listings: readonly OwnedListing[]): ImportedCodes {
  const judge = judgeCodes(commonOf(schemas));
  const { done, setAside } = settingAside(
    listings,
    ({ owner }) => ownerName(owner),
    (listing) => ({
      listing,
      files: merged(schemas, listing, judge),
    }),
  );
  const files = done.map((each) => each.files);
  const taken = done.map(({ listing }) => listing);

  const written = writeChanged(
    schemas,
    files.flatMap(({ targets }) => targets),
  );
  const removed = files.flatMap((each) => each.removed).filter((file) => existsSync(join(schemas, file)));
  for (const file of removed) rmSync(join(schemas, file));
  return {
    catalogues: taken.filter(({ codes }) => codes.length > 0).length,
    codes: taken.reduce((sum, { codes }) => sum + codes.length, 0),
    written,
    setAside,
    removed,
    needsWords: files.flatMap(({ needsWords }) => needsWords),
    vanishedWords: files.flatMap(({ vanishedWords }) => vanishedWords),
    twins: files.flatMap(({ twins }) => twins),
  };
}
