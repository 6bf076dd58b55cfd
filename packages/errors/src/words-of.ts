import { familyOf, trimmed } from "./classify.ts";
import { keyOf } from "./key-of.ts";
import { isTextsData, type Texts, type TextsData } from "./texts.ts";

/** What the texts say of a code, else of its family; within each, the first text that says something. */
function wordsOf<Words>(
  code: string,
  texts: readonly Texts[],
  map: (texts: TextsData) => ReadonlyMap<string, Words>,
): Words | undefined {
  const known = texts.filter(isTextsData).map(map);
  const exact = trimmed(code);
  for (const wanted of [exact, familyOf(exact)]) {
    for (const words of known) {
      const key = keyOf(words, wanted);
      if (key !== undefined) return words.get(key);
    }
  }
  return undefined;
}

/**
 * A sentence about a code, or about its family where the code itself has none; undefined where neither has.
 *
 * @param texts Asked in this order: a service's before the common ones.
 * @example
 * import { en } from "@tc3-schema/errors/en";
 * summaryOf("InvalidAction", en); // "There is no action of this name in this version of the API."
 */
export const summaryOf = (code: string, ...texts: Texts[]): string | undefined =>
  wordsOf(code, texts, ({ summaries }) => summaries);

/**
 * Why a repeat helps or does not, or what holds for the code's family where nothing is said of the code itself; undefined
 * where nothing is said of either. `lookup(code).reason` is the English one.
 *
 * @param texts Asked in this order: a service's before the common ones.
 * @example
 * import { zh } from "@tc3-schema/errors/zh";
 * reasonOf("LimitExceeded", zh); // "配额不会自行恢复，请提高配额或释放已占用的部分。"
 */
export const reasonOf = (code: string, ...texts: Texts[]): string | undefined =>
  wordsOf(code, texts, ({ reasons }) => reasons)?.reason;
