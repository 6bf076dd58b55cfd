/** A token, or those inside of an object or a list by member or index. */
export type Lost = string | LostTokens;

/**
 * The number tokens of a text that `JSON.parse` rounds to an integer or gives up as infinite, each at its place: a map
 * for every object and list on the way to one. `JSON.parse` has accepted the text, so nothing is checked. Of a doubled
 * key the last wins there, and here what came first can be left over; so a token counts only where the value is lost.
 */
type LostTokens = Map<string | number, Lost>;

/** Beyond 2^53, or so far beyond that `JSON.parse` gave Infinity. */
export const mayBeLost = (value: unknown): boolean =>
  typeof value === "number" &&
  !Number.isSafeInteger(value) &&
  (Number.isInteger(value) || !Number.isFinite(value));

const QUOTE = 0x22;
const COMMA = 0x2c;
const NINE = 0x39;
const COLON = 0x3a;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

/** A digit, a point, a sign. */
const isNumeric = (unit: number): boolean => unit <= NINE && unit > 0x2a && unit !== COMMA;

const isExponent = (unit: number): boolean => unit === 0x65 || unit === 0x45;

/** A number with fewer characters and no exponent is within 2^53. */
const SHORTEST = 16;

/** An object or a list that was opened. */
interface Open {
  /** In a list, which item it is at; -1 in an object. */
  index: number;
  /** In an object, where the key that it is at begins and ends. */
  from: number;
  to: number;
  /** Made when the first token in it is found. */
  tokens: LostTokens | undefined;
}

/** Names its step to a container or a token inside of it. */
function stepOf(text: string, { index, from, to }: Open): string | number {
  if (index >= 0) return index;
  const key = text.slice(from, to);
  return key.includes("\\") ? String(JSON.parse(`"${key}"`)) : key;
}

/** The tokens of the innermost container, with those around it as far as they are not there. */
function tokensIn(text: string, open: readonly Open[], depth: number): LostTokens {
  let made = depth;
  while (open[made]?.tokens === undefined && made > 0) made -= 1;
  let tokens: LostTokens = open[made]?.tokens ?? new Map();
  for (let outer = open[made]; made < depth; outer = open[made]) {
    made += 1;
    const inner = open[made];
    if (outer === undefined || inner === undefined) break;
    inner.tokens = new Map();
    tokens.set(stepOf(text, outer), inner.tokens);
    tokens = inner.tokens;
  }
  return tokens;
}

/** @param text JSON that `JSON.parse` accepts. */
export function lostTokens(text: string): Lost | undefined {
  const root: LostTokens = new Map();
  // The first one stands for what is around the text.
  let here: Open = { index: 0, from: 0, to: 0, tokens: root };
  const open = [here];
  let depth = 0;
  let from = 0;
  let to = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const start = at;
    at += 1;
    switch (unit) {
      case QUOTE:
        for (let inner = text.charCodeAt(at); inner !== QUOTE; inner = text.charCodeAt(at)) {
          at += inner === BACKSLASH ? 2 : 1;
        }
        from = start + 1;
        to = at;
        at += 1;
        break;
      case COLON:
        // The last text was a key.
        here.from = from;
        here.to = to;
        break;
      case COMMA:
        if (here.index >= 0) here.index += 1;
        break;
      case LIST:
      case OBJECT:
        depth += 1;
        here = { index: unit === LIST ? 0 : -1, from: 0, to: 0, tokens: undefined };
        open[depth] = here;
        break;
      case LIST_END:
      case OBJECT_END:
        depth -= 1;
        here = open[depth] ?? here;
        break;
      default:
        if (isNumeric(unit)) {
          let long = false;
          for (
            let next = text.charCodeAt(at);
            isNumeric(next) || isExponent(next);
            next = text.charCodeAt(at)
          ) {
            at += 1;
            if (isExponent(next)) long = true;
          }
          const token = long || at - start >= SHORTEST ? text.slice(start, at) : "";
          if (mayBeLost(Number(token))) {
            tokensIn(text, open, depth).set(stepOf(text, here), token);
          }
        }
    }
  }
  return root.get(0);
}

/** What was lost one step further in. */
export const lostIn = (lost: Lost | undefined, step: string | number): Lost | undefined =>
  lost instanceof Map ? lost.get(step) : undefined;
