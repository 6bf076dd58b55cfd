import { mayBeLost } from "./digits.ts";

const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** Whether a number can begin with a character. The range has a point and a slash too, which JSON never has there. */
const begins = (unit: number): boolean => unit <= 0x39 && unit >= 0x2d;

const isExponent = (unit: number): boolean => unit === 0x65 || unit === 0x45;

/** Whether a number can go on with a character: a digit, a point, a sign, or the letter of an exponent. */
const isOfNumber = (unit: number): boolean =>
  (unit <= 0x39 && unit >= 0x2b && unit !== COMMA) || isExponent(unit);

/** The first integers that are not exact have so many digits. */
const LONG = 16;

/**
 * Whether a number with an exponent can reach 2^53, if it is shorter than LONG. Most numbers with an exponent are small, such as
 * `1e-7`, and a list of `0e0` would cost three times as much. A number of n digits times 10^x is below 10^(n + x).
 *
 * @param exponent The place of the letter.
 */
const mayBeLarge = (text: string, start: number, exponent: number, end: number): boolean =>
  exponent - start + Number(text.slice(exponent + 1, end)) >= LONG;

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
 * Returns the value of a JSON text once more, in which each number that `JSON.parse` may have rounded to an integer or made infinite
 * is a string: its token. Every other number may be its token too. Everything else equals the value that `JSON.parse` returns, so a
 * place in the one is a place in the other.
 *
 * @param text A text that `JSON.parse` accepts. Nothing is checked here.
 */
export function exactValue(text: string): unknown {
  // The tokens, and the texts between them. Joined by quotes, they are the text with strings in place of the tokens.
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    // `indexOf` is several times faster than a loop.
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    while (at < end) {
      const start = at;
      at += 1;
      if (begins(text.charCodeAt(start))) {
        let exponent = 0;
        for (let unit = text.charCodeAt(at); isOfNumber(unit); unit = text.charCodeAt(at)) {
          if (isExponent(unit)) exponent = at;
          at += 1;
        }
        // A shorter token is an exact integer or a fraction, unless its exponent is large.
        if (at - start >= LONG || (exponent > 0 && mayBeLarge(text, start, exponent, at))) {
          pieces.push(text.slice(from, start), text.slice(start, at));
          from = at;
        }
      }
    }
    if (quote >= 0) at = endOfString(text, quote + 1);
  }
  pieces.push(text.slice(from));
  return JSON.parse(pieces.join('"'));
}

/**
 * Returns the token of a number that lost digits. Undefined for a number that is what was sent.
 *
 * @param exact The value that `exactValue` has in the place of the number.
 */
export const tokenOf = (value: unknown, exact: unknown): string | undefined =>
  typeof exact === "string" && mayBeLost(value) ? exact : undefined;
