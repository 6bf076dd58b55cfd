/** JSON in which every number that is an integer beyond 2^53, or too large for a number, stands as its token. */
export interface ExactText {
  readonly root: unknown;
  /** The token of such a number; undefined for every other value. */
  readonly tokenOf: (value: unknown) => string | undefined;
}

/** Beyond 2^53, or so far beyond that `JSON.parse` gave Infinity. */
export const mayBeLost = (value: unknown): boolean =>
  typeof value === "number" &&
  !Number.isSafeInteger(value) &&
  (Number.isInteger(value) || !Number.isFinite(value));

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NINE = 0x39;

/** A digit, a point, a sign: what a number goes on with, beside an exponent. */
const goesOn = (unit: number): boolean => unit <= NINE && unit > 0x2a && unit !== 0x2c;

const isExponent = (unit: number): boolean => unit === 0x65 || unit === 0x45;

/** A number with fewer characters and no exponent is within 2^53. */
const SHORTEST = 16;

/** A control character that JSON needs no escape for and nobody writes; its escape has one spelling only. */
const MARK = "\u0080";
const ESCAPED = "\\u0080";

/** What no text in a body begins with. */
function markFor(text: string): string {
  if (!text.includes(MARK) && !text.includes(ESCAPED)) return MARK;
  const spelled = text.replaceAll(ESCAPED, MARK);
  let mark = MARK;
  while (spelled.includes(`"${mark}`)) mark += mark;
  return mark;
}

/**
 * Reads JSON text once more, keeping the digits that `JSON.parse` rounds: each such token is replaced by a text, which
 * is a mark and the token's number, and `JSON.parse` does the rest. So depth, doubled keys and `__proto__` are what
 * they are there.
 *
 * @param text JSON that `JSON.parse` accepts: nothing is checked.
 * @param most So many tokens are replaced, and the rest are left to be rounded.
 */
export function readExact(text: string, most: number = Number.POSITIVE_INFINITY): ExactText {
  const mark = markFor(text);
  const tokens: string[] = [];
  // Not a list that is joined: that takes five times as long.
  let marked = "";
  let from = 0;
  let at = 0;
  while (at < text.length && tokens.length < most) {
    const unit = text.charCodeAt(at);
    const start = at;
    at += 1;
    if (unit === QUOTE) {
      for (let inner = text.charCodeAt(at); inner !== QUOTE; inner = text.charCodeAt(at)) {
        at += inner === BACKSLASH ? 2 : 1;
      }
      at += 1;
    } else if (goesOn(unit)) {
      let long = false;
      for (let next = text.charCodeAt(at); goesOn(next) || isExponent(next); next = text.charCodeAt(at)) {
        at += 1;
        if (isExponent(next)) long = true;
      }
      const token = long || at - start >= SHORTEST ? text.slice(start, at) : "";
      if (mayBeLost(Number(token))) {
        // Put together first: so short a text is copied, where a long one would become a tree.
        const instead = `"${mark}${tokens.length}"`;
        marked += text.slice(from, start) + instead;
        tokens.push(token);
        from = at;
      }
    }
  }
  return {
    root: JSON.parse(marked + text.slice(from)),
    tokenOf: (value) =>
      typeof value === "string" && value.startsWith(mark)
        ? tokens[Number(value.slice(mark.length))]
        : undefined,
  };
}
