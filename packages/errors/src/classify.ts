import { codes, families } from "../generated/error-codes/common/classes.js";
import { type CatalogueData, type Classes, isCatalogueData } from "./catalogue-data.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";

export type Classification = Pick<CodeInfo, "code" | "family" | "match" | "fault" | "retry">;

/** A catalogue's part of it, the common codes last. */
interface Source {
  readonly codes: Classes;
  readonly families: Classes;
}

const COMMON: Source = { codes, families };

const isList = (within: Catalogue | readonly Catalogue[]): within is readonly Catalogue[] =>
  Array.isArray(within);

/** The catalogues to ask, in the order of asking. */
export const sources = (within: Catalogue | readonly Catalogue[] | undefined): readonly CatalogueData[] => {
  // From JavaScript null can come as well, and `from` and `lookup` never throw.
  if (within === undefined || within === null) return [];
  return (isList(within) ? within : [within]).filter(isCatalogueData);
};

/** The first dot ends the family, whatever comes behind it: trailing dots and two dots exist on the wire. */
const familyOf = (code: string): string => {
  const dot = code.indexOf(".");
  return dot === -1 ? code : code.slice(0, dot);
};

/** Fault and retry class of a code: its own, else its family's, asking the given catalogues before the common codes. */
export function classify(given: string, within?: Catalogue | readonly Catalogue[]): Classification {
  const code = typeof given === "string" ? given.trim() : "";
  const family = familyOf(code);
  const asked: readonly Source[] = [...sources(within), COMMON];
  for (const source of asked) {
    const found = source.codes.get(code);
    if (found !== undefined) return { code, family, match: "exact", fault: found[0], retry: found[1] };
  }
  for (const source of asked) {
    const found = source.families.get(family) ?? source.codes.get(family);
    if (found !== undefined) return { code, family, match: "family", fault: found[0], retry: found[1] };
  }
  return { code, family, match: "none", fault: "unknown", retry: "no" };
}
