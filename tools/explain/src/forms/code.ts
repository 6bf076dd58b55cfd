import { nearestNames } from "@tc3-schema/codegen/nearest-names";
import { type CodeInfo, lookup, reasonOf, summaryOf, type Texts } from "@tc3-schema/errors";
import type { ExplainedCode, ExplanationContext, Listing } from "../explanation.ts";
import { COMMON_TEXTS, type KnownCatalogue, RECEIPTS } from "../knowledge/catalogues.ts";
import type { Language } from "../language.ts";
import type { Selection } from "../selection.ts";
import { wordsIn } from "../words/in-language.ts";

/**
 * Returns the reason of a code in a language. The catalogues hold the English reasons, the texts those of reviewed
 * codes and of families in other languages.
 */
function reasonIn(language: Language, { code, reason }: CodeInfo, texts: readonly Texts[]): string {
  return language === "en" ? reason : (reasonOf(code, ...texts) ?? wordsIn(language).noReason);
}

/** Returns the lists that contain a code. Those of the two editions of a version are one, with the actions of both. */
function listingsOf(code: string, catalogues: readonly KnownCatalogue[]): Listing[] {
  const listings = new Map<string, Listing>();
  for (const { catalogue, edition, lists } of catalogues) {
    if (!lists(code)) continue;
    const { service, version } = catalogue;
    const key = `${service} ${version}`;
    const other = listings.get(key);
    const actions = new Set([...(other?.actions ?? []), ...lookup(code, catalogue).actions]);
    const editions = other === undefined || other.edition === edition ? edition : "both";
    listings.set(key, { service, version, edition: editions, actions: [...actions] });
  }
  return [...listings.values()];
}

/** Explains one code. @param catalogues The catalogues to search before the common codes, in this order. */
export function explainCode(
  given: string,
  catalogues: readonly KnownCatalogue[],
  language: Language,
): ExplainedCode {
  const info = lookup(
    given,
    catalogues.map(({ catalogue }) => catalogue),
  );
  const texts = [...catalogues.map((known) => known.texts[language]), COMMON_TEXTS[language]];
  return {
    code: info.code,
    family: info.family,
    match: info.match,
    reviewed: info.reviewed,
    summary: summaryOf(given, ...texts) ?? null,
    fault: info.fault,
    category: info.category,
    retry: info.retry,
    waitSeconds: info.waitSeconds ?? null,
    reason: reasonIn(language, info, texts),
    rule: catalogues.find(({ lists }) => lists(given))?.rules?.get(info.code) ?? null,
    docs: info.docs ?? null,
    common: lookup(given).match === "exact",
    listedBy: listingsOf(given, catalogues),
  };
}

/** Explains many codes, each distinct one only once: ten thousand messages fail for a handful of reasons. */
export function codeExplainer(
  catalogues: readonly KnownCatalogue[],
  language: Language,
): (code: string) => ExplainedCode {
  const known = new Map<string, ExplainedCode>();
  return (code) => {
    const found = known.get(code) ?? explainCode(code, catalogues, language);
    known.set(code, found);
    return found;
  };
}

/**
 * Returns the catalogues for a code that may be the code of a receipt. The receipts are used only if they list it:
 * `EXPIRED` of a receipt is not the family of an API code `EXPIRED.Something`.
 */
export const cataloguesFor = (
  code: string,
  selection: Pick<Selection, "catalogues" | "listing">,
): readonly KnownCatalogue[] => {
  const catalogues = cataloguesOfActions(code, selection);
  return RECEIPTS.lists(code) ? [...catalogues, RECEIPTS] : catalogues;
};

/** Returns the catalogues for a code that an action returned. */
export const cataloguesOfActions = (
  code: string,
  { catalogues, listing }: Pick<Selection, "catalogues" | "listing">,
): readonly KnownCatalogue[] => [...catalogues, ...listing(code.trim())];

/**
 * Returns hints for codes that are not listed. Codes are case-sensitive, so a difference in case makes a different
 * code.
 */
export function hintsFor(
  codes: readonly ExplainedCode[],
  { language, selection }: ExplanationContext,
): string[] {
  const { closest, notListed } = wordsIn(language).hints;
  return codes
    .filter(({ match }) => match !== "exact")
    .flatMap(({ code, match }) => {
      // The pattern begins only at the first dot of several, so that many dots are read once.
      const nearest = nearestNames(code.replace(/(?<!\.)\.+$/, ""), selection.codes).filter(
        (each) => each !== code,
      );
      if (nearest.length > 0) return [closest(code, nearest)];
      return match === "none" ? [notListed(selection.services)] : [];
    });
}
