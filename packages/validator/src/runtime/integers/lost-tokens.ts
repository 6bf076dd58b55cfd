import { mayBeLost } from "./digits.ts";

/** Where the tokens begin and end in the text. Two lists of numbers, because a text may have a hundred thousand tokens. */
export interface LostTokens {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** How many members the text has. If a key comes twice, both count. */
  readonly members: number;
}

const BACKSLASH = 0x5c;
const COLON = 0x3a;

/** Whether a number can begin with a character. The range has a point and a slash too, which JSON never has there. */
const begins = (unit: number): boolean => unit <= 0x39 && unit >= 0x2d;

/** What a number can have besides digits. */
const MORE = ".eE+-";

/** The last integer that is exact. The first one that may not be has as many digits. */
const LAST = String(Number.MAX_SAFE_INTEGER);

/** Whether digits stand for an integer beyond 2^53. */
const isBeyond = (digits: string): boolean =>
  digits.length > LAST.length || (digits.length === LAST.length && digits > LAST);

/**
 * The place after a string literal. A quote inside the string follows an odd number of backslashes.
 *
 * @param from The place after its opening quote.
 */
function endOfString(text: string, from: number): number {
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
 * Finds the number tokens that `JSON.parse` rounds to an integer or makes infinite, in their order.
 *
 * @param text A text that `JSON.parse` accepts. Nothing is checked here.
 */
export function lostTokens(text: string): LostTokens {
  const from: number[] = [];
  const to: number[] = [];
  let members = 0;
  let at = 0;
  while (at < text.length) {
    // `indexOf` is several times faster than a loop.
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
    at = quote < 0 ? end : endOfString(text, quote + 1);
  }
  return { from, to, members };
}
