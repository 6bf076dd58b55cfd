import type { CodeEdition, CodeEntry } from "../../data/catalogue.ts";

/** The filters of a search. */
export interface Wanted {
  readonly text: string;
  readonly category: string;
  readonly retry: string;
  /** An edition that lists the code; empty for any. */
  readonly edition: Exclude<CodeEdition, "both"> | "";
  /** The index of a service; -1 for any. */
  readonly service: number;
  /** The codes of an action; undefined for any. */
  readonly listed: ReadonlySet<string> | undefined;
}

/**
 * Returns the words of a code: `LimitExceeded.PhoneNumberDailyLimit` has limit, exceeded, phone, number, daily, limit.
 */
const wordsOf = (code: string): string => code.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();

/** Returns how well a code fits: 3 is the code itself, 2 begins like it, 1 has all words, 0 does not fit. */
function fit([code, , , , , , , texts]: CodeEntry, text: string): number {
  if (text === "") return 1;
  const lower = code.toLowerCase();
  if (lower === text) return 3;
  if (lower.startsWith(text)) return 2;
  const searched = `${lower} ${wordsOf(code)} ${texts === undefined ? "" : `${texts.en.toLowerCase()} ${texts.zh}`}`;
  return text.split(/\s+/).every((word) => searched.includes(word)) ? 1 : 0;
}

/** Returns the codes that fit. The best come first, then the reviewed ones. */
export function matching(codes: readonly CodeEntry[], wanted: Wanted): readonly CodeEntry[] {
  const text = wanted.text.trim().toLowerCase();
  const found = codes.flatMap((entry) => {
    const [code, category, retry, , , services, edition, reviewed] = entry;
    if (wanted.category !== "" && category !== wanted.category) return [];
    if (wanted.retry !== "" && retry !== wanted.retry) return [];
    if (wanted.edition !== "" && edition !== "both" && edition !== wanted.edition) return [];
    if (wanted.service !== -1 && !services.includes(wanted.service)) return [];
    if (wanted.listed !== undefined && !wanted.listed.has(code)) return [];
    const rank = fit(entry, text);
    return rank === 0 ? [] : [{ entry, rank: rank * 2 + (reviewed === undefined ? 0 : 1) }];
  });
  return found.sort((one, other) => other.rank - one.rank).map(({ entry }) => entry);
}
