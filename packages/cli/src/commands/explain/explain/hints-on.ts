import { nearestNames } from "@tc3-schema/codegen/nearest-names";
import type { ExplainedCode } from "../explanation.ts";
import { wordsIn } from "../words/words-in.ts";
import type { Asked } from "./asked.ts";

/** What may help with codes that are not listed. Codes are case-sensitive, so case alone makes another one. */
export function hintsOn(codes: readonly ExplainedCode[], { language, selection }: Asked): string[] {
  const { closest, notListed } = wordsIn(language).hints;
  return codes
    .filter(({ match }) => match !== "exact")
    .flatMap(({ code, match }) => {
      const nearest = nearestNames(code.replace(/\.+$/, ""), selection.codes).filter((each) => each !== code);
      if (nearest.length > 0) return [closest(code, nearest)];
      return match === "none" ? [notListed(selection.services)] : [];
    });
}
