import { isContainer } from "./container.ts";
import { isPlain, mayBeLost } from "./digits.ts";

/**
 * The number tokens that lost digits: for each object or list of the value, by name or index. Of a key that comes twice, it is
 * the last one, as in the value.
 */
type LostTokens = ReadonlyMap<unknown, Tokens>;

/** By name or index. Those of a list are in a list, which takes less time than a map. */
type Tokens = string[] | Map<string | number, string>;

function addToken(tokens: Tokens, key: string | number, token: string): void {
  if (!Array.isArray(tokens)) tokens.set(key, token);
  else if (typeof key === "number") tokens[key] = token;
}

/** The last of the characters that JSON allows between tokens. The others come before it. */
const BLANK = 0x20;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** How `false`, `null` and `true` begin. */
const WORD_FALSE = 0x66;
const WORD_NULL = 0x6e;
const WORD_TRUE = 0x74;

/** Whether a number can begin with a character. The range has a point and a slash too, which JSON never has there. */
const begins = (unit: number): boolean => unit <= 0x39 && unit >= 0x2d;

const isExponent = (unit: number): boolean => unit === 0x65 || unit === 0x45;

/** Whether a number can go on with a character: a digit, a point, a sign, or the letter of an exponent. */
const isOfNumber = (unit: number): boolean =>
  (unit <= 0x39 && unit >= 0x2b && unit !== COMMA) || isExponent(unit);

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

function hasExponent(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isExponent(text.charCodeAt(at))) return true;
  return false;
}

/** The number token between two places, if `JSON.parse` may have lost digits of it. */
function lostToken(text: string, from: number, to: number): string | undefined {
  // A short token is an exact integer, or a fraction, unless it has an exponent. Most end here, and no text is made for them.
  const isShort = to - from < LAST.length;
  if (isShort && !hasExponent(text, from, to)) return undefined;
  const token = text.slice(from, to);
  const isLost = !isShort && isPlain(token) ? isBeyond(token.replace("-", "")) : mayBeLost(Number(token));
  return isLost ? token : undefined;
}

/** An own member of an object, or an item of a list. */
const memberAt = (part: unknown, key: string | number): unknown =>
  isContainer(part) && Object.hasOwn(part, key) ? part[key] : undefined;

/**
 * Finds the number tokens that `JSON.parse` rounds to an integer or makes infinite.
 *
 * @param text A text that `JSON.parse` accepts. Nothing is checked here.
 * @param root The value that `JSON.parse` returned.
 */
function lostTokens(text: string, root: unknown): LostTokens {
  const lost = new Map<unknown, Tokens>();

  // The objects and lists around the present place. An object has the key of its present member, still in quotes. A list has no
  // key, but an index.
  let level = -1;
  const indexes: number[] = [];
  const quoted: string[] = [];
  // The parts of the value that they became, as far as a number was lost in them. If a key comes twice, it may be another part.
  const parts: unknown[] = [root];
  let known = 0;

  const keyAt = (at: number): string | number => {
    const key = quoted[at];
    if (!key) return indexes[at] ?? 0;
    return key.includes("\\") ? JSON.parse(key) : key.slice(1, -1);
  };

  const holderHere = (): unknown => {
    for (; known <= level; known += 1) {
      if (known > 0) parts[known] = memberAt(parts[known - 1], keyAt(known - 1));
    }
    return parts[level];
  };

  // The last holder of a token, because most lists and objects with one have several.
  let holder: unknown;
  let tokens: Tokens = [];

  let stringFrom = 0;
  let stringTo = 0;
  let at = 0;
  while (at < text.length) {
    // `indexOf` is several times faster than a loop.
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const start = at;
      at += 1;
      if (unit <= BLANK) {
        // A body can be megabytes of blanks.
        while (text.charCodeAt(at) <= BLANK) at += 1;
      } else if (begins(unit)) {
        while (isOfNumber(text.charCodeAt(at))) at += 1;
        const token = lostToken(text, start, at);
        if (token !== undefined) {
          const here = holderHere();
          if (here !== holder) {
            holder = here;
            tokens = lost.get(here) ?? (Array.isArray(here) ? [] : new Map());
            lost.set(here, tokens);
          }
          addToken(tokens, keyAt(level), token);
        }
      } else if (unit === COMMA) {
        if (quoted[level] === "") indexes[level] = (indexes[level] ?? 0) + 1;
      } else if (unit === COLON) {
        quoted[level] = text.slice(stringFrom, stringTo);
      } else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
        level += 1;
        indexes[level] = 0;
        quoted[level] = "";
      } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) {
        if (known > level) known = level;
        level -= 1;
      }
      // The rest of `false`, `null` and `true`.
      else if (unit === WORD_FALSE) at += 4;
      else if (unit === WORD_NULL || unit === WORD_TRUE) at += 3;
    }
    if (quote >= 0) {
      stringFrom = quote;
      stringTo = endOfString(text, quote + 1);
      at = stringTo;
    }
  }
  return lost;
}

/** The token of the text that a number lost digits of. Undefined for a number that is what was sent. */
export type TokenOf = (holder: unknown, key: string | number) => string | undefined;

/**
 * Finds the digits that `JSON.parse` lost. The text is read again only if somebody asks.
 *
 * @param text JSON.
 * @param value The value that `JSON.parse` returned.
 */
export function exactTokens(text: string, value: unknown): TokenOf {
  let known: LostTokens | undefined;
  return (holder, key) => {
    const tokens = (known ??= lostTokens(text, value)).get(holder);
    return Array.isArray(tokens) ? tokens[Number(key)] : tokens?.get(key);
  };
}
