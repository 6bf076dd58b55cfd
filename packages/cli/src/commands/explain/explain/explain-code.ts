import { type CodeInfo, lookup, reasonOf, summaryOf, type Texts } from "@tc3-schema/errors";
import { COMMON_TEXTS, type KnownCatalogue } from "../../../knowledge/catalogues.ts";
import type { Language } from "../../../language.ts";
import type { ExplainedCode } from "../explanation.ts";
import { wordsIn } from "../words/words-in.ts";

/** The catalogues have their reasons in English, and texts those of what a person judged or a family is known by. */
function reasonIn(language: Language, { code, reason }: CodeInfo, texts: readonly Texts[]): string {
  return language === "en" ? reason : (reasonOf(code, ...texts) ?? wordsIn(language).noReason);
}

/** @param catalogues To ask before the common codes, in this order. */
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
    docs: info.docs ?? null,
    common: lookup(given).match === "exact",
    listedBy: catalogues
      .filter(({ lists }) => lists(given))
      .map(({ catalogue }) => ({
        service: catalogue.service,
        version: catalogue.version,
        actions: [...lookup(given, catalogue).actions],
      })),
  };
}

/** The same for many: ten thousand messages fail for a handful of reasons. */
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
