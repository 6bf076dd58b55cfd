import { codes, families } from "../generated/error-codes/common/classes.js";
import { type CatalogueData, type Classes, isCatalogueData } from "./catalogue-data.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";

export type Classification = Pick<CodeInfo, "code" | "family" | "match" | "fault" | "retry">;

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

const isList = (within: Catalogue | readonly Catalogue[]): within is readonly Catalogue[] =>
  Array.isArray(within);

/** The catalogues to ask, in the order of asking. */
const catalogues = (within: Catalogue | readonly Catalogue[] | undefined): readonly CatalogueData[] => {
  // From JavaScript null can come as well, and `from` and `lookup` never throw.
  if (within === undefined || within === null) return [];
  return (isList(within) ? within : [within]).filter(isCatalogueData);
};

/** The first dot ends the family, whatever comes behind it: trailing dots and two dots exist on the wire. */
const familyOf = (code: string): string => {
  const dot = code.indexOf(".");
  return dot === -1 ? code : code.slice(0, dot);
};

/** The code itself, else its family, asking the given catalogues before the common codes. */
export function find(given: string, within?: Catalogue | readonly Catalogue[]): Found {
  const code = typeof given === "string" ? given.trim() : "";
  const family = familyOf(code);
  const asked: readonly Source[] = [
    ...catalogues(within).map((data) => ({ codes: data.codes, families: data.families, data })),
    COMMON,
  ];
  for (const { codes: exact, data } of asked) {
    const found = exact.get(code);
    if (found === undefined) continue;
    const [fault, retry] = found;
    return { classification: { code, family, match: "exact", fault, retry }, in: data, key: code };
  }
  for (const { codes: exact, families: own, data } of asked) {
    const found = own.get(family) ?? exact.get(family);
    if (found === undefined) continue;
    const [fault, retry] = found;
    return { classification: { code, family, match: "family", fault, retry }, in: data, key: family };
  }
  const nothing: Classification = { code, family, match: "none", fault: "unknown", retry: "no" };
  return { classification: nothing, in: undefined, key: code };
}

/** Fault and retry class of a code. */
export const classify = (code: string, within?: Catalogue | readonly Catalogue[]): Classification =>
  find(code, within).classification;
