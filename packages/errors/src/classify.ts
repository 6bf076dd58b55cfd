import { codes, families } from "../generated/error-codes/common/classes.js";
import { type CatalogueData, type Classes, dataOf } from "./catalogue-data.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";
import { entryOf } from "./entry-of.ts";
import { isArray, items } from "./reading.ts";

export type Classification = Pick<
  CodeInfo,
  "code" | "family" | "match" | "fault" | "category" | "retry" | "waitSeconds"
>;

/** A classification and the place where it was found. */
export interface Found {
  readonly classification: Classification;
  /** The catalogue. Undefined for the common codes. */
  readonly in: CatalogueData | undefined;
  readonly key: string;
}

/** The classes of a catalogue, or of the common codes. */
interface Source {
  readonly codes: Classes;
  readonly families: Classes;
  /** Undefined for the common codes. */
  readonly data: CatalogueData | undefined;
}

const COMMON: Source = { codes, families, data: undefined };

/** The catalogues among what was passed. From JavaScript anything can come, and `lookup` never throws. */
const cataloguesIn = (within: unknown): readonly CatalogueData[] =>
  (isArray(within) ? items(within) : [within]).flatMap((catalogue) => dataOf(catalogue) ?? []);

/** A code without the blanks around it, as lookups compare it. */
export const trimmed = (code: unknown): string => (typeof code === "string" ? code.trim() : "");

/** The part of a code before its first dot. Codes of the wire may end in a dot, or have two. */
export const familyOf = (code: string): string => {
  const dot = code.indexOf(".");
  return dot === -1 ? code : code.slice(0, dot);
};

/** Finds a code, or else its family. The given catalogues come before the common codes. */
export function find(given: string, within?: Catalogue | readonly Catalogue[]): Found {
  const code = trimmed(given);
  const family = familyOf(code);
  const sources: readonly Source[] = [
    ...cataloguesIn(within).map((data) => ({ codes: data.codes, families: data.families, data })),
    COMMON,
  ];
  for (const { codes: exact, data } of sources) {
    const entry = entryOf(exact, code);
    if (entry === undefined) continue;
    const [fault, category, retry, waitSeconds] = entry.value;
    const window = waitSeconds === undefined ? {} : { waitSeconds };
    return {
      classification: { code, family, match: "exact", fault, category, retry, ...window },
      in: data,
      key: entry.key,
    };
  }
  for (const { codes: exact, families: own, data } of sources) {
    for (const among of [own, exact]) {
      const entry = entryOf(among, family);
      if (entry === undefined) continue;
      // A window belongs to its code alone: RequestLimitExceeded.CreateUser counts users, not seconds.
      const [fault, category, retry] = entry.value;
      return {
        classification: { code, family, match: "family", fault, category, retry },
        in: data,
        key: entry.key,
      };
    }
  }
  const nothing: Classification = {
    code,
    family,
    match: "none",
    fault: "unknown",
    category: "unknown",
    retry: "no",
  };
  return { classification: nothing, in: undefined, key: code };
}

/** The classification of a code. */
export const classify = (code: string, within?: Catalogue | readonly Catalogue[]): Classification =>
  find(code, within).classification;
