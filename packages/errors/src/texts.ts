import { familyOf, trimmed } from "./classify.ts";
import { entryOf } from "./entry-of.ts";
import { member } from "./reading.ts";

/**
 * Summaries of codes, and the reasons of their retry classes, in one language. Each language of a catalogue has a subpath of
 * its own, so that you load only what you use.
 */
export interface Texts {
  readonly language: "en" | "zh";
}

/** Why a code or a family has its retry class. */
export type Reasons = ReadonlyMap<string, { readonly reason: string }>;

/** The data of generated texts, which `Texts` does not show. */
export interface TextsData extends Texts {
  readonly summaries: ReadonlyMap<string, string>;
  readonly reasons: Reasons;
}

/** Whether texts are generated ones. An object from JSON may only look like them. */
const isTextsData = (texts: unknown): texts is TextsData =>
  ["summaries", "reasons"].every((key) => typeof member(member(texts, key), "get") === "function");

/** The value of a code, or else of its family, in the first texts that have one. */
function firstOf<Value>(
  code: string,
  texts: readonly Texts[],
  map: (texts: TextsData) => ReadonlyMap<string, Value>,
): Value | undefined {
  const maps = texts.filter(isTextsData).map(map);
  const exact = trimmed(code);
  for (const wanted of [exact, familyOf(exact)]) {
    for (const entries of maps) {
      const entry = entryOf(entries, wanted);
      if (entry !== undefined) return entry.value;
    }
  }
  return undefined;
}

/**
 * A sentence about a code. If the code has none, the sentence about its family. Undefined if that has none either.
 *
 * @param texts In the order in which they are read: pass the texts of a service before the common ones.
 * @example
 * import { en } from "@tc3-schema/errors/en";
 * summaryOf("InvalidAction", en); // "There is no action of this name in this version of the API."
 */
export const summaryOf = (code: string, ...texts: Texts[]): string | undefined =>
  firstOf(code, texts, ({ summaries }) => summaries);

/**
 * Why a repeat helps or does not. If nothing is known of the code, the reason of its family. Undefined if that has none
 * either. `lookup(code).reason` is the English one.
 *
 * @param texts In the order in which they are read: pass the texts of a service before the common ones.
 * @example
 * import { zh } from "@tc3-schema/errors/zh";
 * reasonOf("LimitExceeded", zh); // "配额不会自行恢复，请提高配额或释放已占用的部分。"
 */
export const reasonOf = (code: string, ...texts: Texts[]): string | undefined =>
  firstOf(code, texts, ({ reasons }) => reasons)?.reason;
