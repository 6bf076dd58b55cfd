import { SERVICES } from "../../../knowledge/catalogues.ts";
import type { Language } from "../../../language.ts";
import type { ExplainedCode } from "../explanation.ts";
import { wordsIn } from "../words/words-in.ts";
import { closestCode } from "./closest-code.ts";

const SERVICES_KNOWN = [...new Set(SERVICES.map(({ catalogue }) => catalogue.service))];

/** What may help with codes that are not listed. */
export function hintsOn(codes: readonly ExplainedCode[], language: Language): string[] {
  const { closest, notListed } = wordsIn(language).hints;
  return codes
    .filter(({ match }) => match !== "exact")
    .flatMap(({ code, match }) => {
      const found = closestCode(code);
      if (found !== undefined && found !== code) return [closest(code, found)];
      return match === "none" ? [notListed(SERVICES_KNOWN)] : [];
    });
}
