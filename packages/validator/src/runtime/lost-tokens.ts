/** Where tokens begin and end in a text. Lists of numbers: a text may have a hundred thousand of them. */
export interface LostTokens {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** How many members the text has, each of a doubled key counted. */
  readonly members: number;
}

/** Beyond 2^53, or so far beyond that `JSON.parse` gave Infinity. */
export const mayBeLost = (value: unknown): boolean =>
  typeof value === "number" &&
  !Number.isSafeInteger(value) &&
  (Number.isInteger(value) || !Number.isFinite(value));

const BACKSLASH = 0x5c;
const COLON = 0x3a;

/** A minus or a digit; between them are a point and a slash, which JSON has no use for there. */
const begins = (unit: number): boolean => unit <= 0x39 && unit >= 0x2d;

/** What a number has beside digits. */
const MORE = ".eE+-";

/** The first integer that may stand for another one has as many digits as the last that does not. */
const LAST = String(Number.MAX_SAFE_INTEGER);

/** Whether nothing but digits stand for an integer beyond 2^53. */
const isBeyond = (digits: string): boolean =>
  digits.length > LAST.length || (digits.length === LAST.length && digits > LAST);

/** Behind the text whose opening quote is before a place. Its own quotes are behind an odd number of backslashes. */
function behindText(text: string, from: number): number {
  let at = text.indexOf('"', from);
  let escape = at;
  for (;;) {
    while (text.charCodeAt(escape - 1) === BACKSLASH) escape -= 1;
    if ((at - escape) % 2 === 0) return at + 1;
    at = text.indexOf('"', at + 1);
    escape = at;
  }
}

/**
 * The number tokens that `JSON.parse` rounds to an integer or gives up as infinite, in their order.
 *
 * @param text JSON that `JSON.parse` accepts: nothing is checked.
 */
export function lostTokens(text: string): LostTokens {
  const from: number[] = [];
  const to: number[] = [];
  let members = 0;
  let at = 0;
  while (at < text.length) {
    // `indexOf` goes through memory several times faster than a loop can.
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    while (at < end) {
      const start = at;
      const first = text.charCodeAt(start);
      at += 1;
      if (first === COLON) {
        members += 1;
      } else if (begins(first)) {
        const isNegative = text[start] === "-";
        let plain = true;
        for (;;) {
          const unit = text.charCodeAt(at);
          if (!(unit >= 0x30 && unit <= 0x39)) {
            if (!MORE.includes(text[at] ?? " ")) break;
            plain = false;
          }
          at += 1;
        }
        const isLost = plain
          ? at - start >= LAST.length && isBeyond(text.slice(isNegative ? start + 1 : start, at))
          : mayBeLost(Number(text.slice(start, at)));
        if (isLost) {
          from.push(start);
          to.push(at);
        }
      }
    }
    at = quote < 0 ? end : behindText(text, quote + 1);
  }
  return { from, to, members };
}
