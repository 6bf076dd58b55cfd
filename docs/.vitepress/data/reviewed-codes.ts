import { type KnownCatalogue, LISTED_CODES, RECEIPTS, SERVICES } from "@tc3-schema/explain/catalogues";
import { explainCode } from "@tc3-schema/explain/explain-code";
import type { ExplainedCode } from "@tc3-schema/explain/explanation";
import { INTERNATIONAL, INTERNATIONAL_CODES } from "@tc3-schema/explain/international-catalogues";
import type { Language } from "../pages.ts";
import type { CodeEdition } from "./catalogue.ts";

/** Every code that a person judged, of both editions. Each has a page. */
export const REVIEWED_CODES: readonly string[] = [
  ...new Set([...LISTED_CODES, ...INTERNATIONAL_CODES]),
].sort();

export const isReceipt = (code: string): boolean => RECEIPTS.lists(code);

const listsIt =
  (code: string) =>
  ({ lists }: KnownCatalogue): boolean =>
    lists(code);

/** Returns the edition that lists a code. Common codes and the codes of receipts belong to both. */
export function editionOf(code: string): CodeEdition {
  const isMainland = SERVICES.some(listsIt(code));
  const isInternational = INTERNATIONAL.some(listsIt(code));
  if (isMainland === isInternational) return "both";
  return isMainland ? "cn" : "intl";
}

/**
 * Returns the path of the page of a reviewed code. Some codes of the two editions differ only by case, and file systems
 * that ignore case would take one page for the other. So the codes that only the international edition has lie apart.
 */
export const pathOfCode = (code: string): string =>
  `codes/${editionOf(code) === "intl" ? "intl/" : ""}${code}`;

/** Returns what is known about a reviewed code in one edition. `listedBy` is empty if the edition does not list it. */
export function explainedIn(edition: "cn" | "intl", code: string, language: Language): ExplainedCode {
  const services = edition === "cn" ? SERVICES : INTERNATIONAL;
  return explainCode(code, isReceipt(code) ? [...services, RECEIPTS] : services, language);
}

/** Returns what is known about a reviewed code, from the mainland edition if that lists it. */
export const explained = (code: string, language: Language): ExplainedCode =>
  explainedIn(editionOf(code) === "intl" ? "intl" : "cn", code, language);
