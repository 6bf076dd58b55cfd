import { classify } from "./classify.ts";
import { isTextsData, type Texts } from "./texts.ts";

/**
 * A sentence about a code, or about its family where the code itself has none; undefined where neither has.
 *
 * @param texts Asked in this order: a service's before the common ones.
 * @example
 * import { en } from "@tc3-schema/errors/en";
 * summaryOf("InvalidAction", en); // "There is no action of this name in this version of the API."
 */
export function summaryOf(code: string, ...texts: Texts[]): string | undefined {
  const known = texts.filter(isTextsData);
  const { code: exact, family } = classify(code);
  for (const key of [exact, family]) {
    for (const { summaries } of known) {
      const summary = summaries.get(key);
      if (summary !== undefined) return summary;
    }
  }
  return undefined;
}
