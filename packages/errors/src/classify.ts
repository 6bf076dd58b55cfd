import { codes, families } from "../generated/error-codes/common/classes.js";
import { type CatalogueData, type Classes, dataOf } from "./catalogue-data.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";
import { keyOf } from "./key-of.ts";
import { isArray, items } from "./reading.ts";

export type Classification = Pick<
  CodeInfo,
  "code" | "family" | "match" | "fault" | "category" | "retry" | "waitSeconds"
>;

/** A classification, and where it was found: in which catalogue (undefined: the common codes), under which key. */
export interface Found {
  readonly classification: Classification;
  readonly in: CatalogueData | undefined;
  readonly key: string;
}

/** A catalogue's part of it, the common codes last. */
interface Source {
  readonly codes: Classes;
  readonly families: Classes;
  readonly data: CatalogueData | undefined;
}

const COMMON: Source = { codes, families, data: undefined };

/** The catalogues to ask, in the order of asking. From JavaScript anything can come, and `lookup` never throws. */
const catalogues = (within: unknown): readonly CatalogueData[] =>
  (isArray(within) ? items(within) : [within]).flatMap((catalogue) => dataOf(catalogue) ?? []);

/** A code without surrounding blanks: what lookups compare. */
export const trimmed = (code: unknown): string => (typeof code === "string" ? code.trim() : "");

/** The first dot ends the family, whatever comes behind it: trailing dots and two dots exist on the wire. */
export const familyOf = (code: string): string => {
  const dot = code.indexOf(".");
  return dot === -1 ? code : code.slice(0, dot);
};

/** The code itself, else its family, asking the given catalogues before the common codes. */
export function find(given: string, within?: Catalogue | readonly Catalogue[]): Found {
  const code = trimmed(given);
  const family = familyOf(code);
  const asked: readonly Source[] = [
    ...catalogues(within).map((data) => ({ codes: data.codes, families: data.families, data })),
    COMMON,
  ];
  for (const { codes: exact, data } of asked) {
    const key = keyOf(exact, code);
    const found = key === undefined ? undefined : exact.get(key);
    if (key === undefined || found === undefined) continue;
    const [fault, category, retry, waitSeconds] = found;
    const window = waitSeconds === undefined ? {} : { waitSeconds };
    return {
      classification: { code, family, match: "exact", fault, category, retry, ...window },
      in: data,
      key,
    };
  }
  for (const { codes: exact, families: own, data } of asked) {
    for (const among of [own, exact]) {
      const key = keyOf(among, family);
      const found = key === undefined ? undefined : among.get(key);
      if (key === undefined || found === undefined) continue;
      // The window of the bare code is that code's alone: RequestLimitExceeded.CreateUser counts users, not seconds.
      const [fault, category, retry] = found;
      return { classification: { code, family, match: "family", fault, category, retry }, in: data, key };
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

/** What decides about a code. */
export const classify = (code: string, within?: Catalogue | readonly Catalogue[]): Classification =>
  find(code, within).classification;
