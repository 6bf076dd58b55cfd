import { type LostTokens, lostTokens } from "./lost-tokens.ts";
import { type LostNumbers, lostNumbers, walk } from "./walk.ts";

/** The token of the text that a number lost digits of. Undefined for a number that is what was sent. */
export type TokenOf = (holder: unknown, key: string | number) => string | undefined;

/** The text with a string in place of each token: `"0"` for the first, `"1"` for the second. */
function numbered(text: string, tokens: LostTokens): string {
  let all = "";
  let from = 0;
  tokens.from.forEach((at, index) => {
    all += `${text.slice(from, at)}"${index}"`;
    from = tokens.to[index] ?? at;
  });
  return all + text.slice(from);
}

interface Paired extends LostNumbers {
  readonly tokens: LostTokens;
  /** The index of each number's token. Absent if the numbers and the tokens have the same order. */
  readonly index?: readonly number[];
}

/**
 * Pairs the numbers with their tokens. As a rule both have the same order. Some keys change the order of the value, and
 * a key that comes twice (`{"A":0,"B":1,"A":2}`) keeps its first place with its last token; then the text has more
 * members than the value. In these cases `JSON.parse` reads the text once more, with numbered tokens.
 */
function paired(text: string, value: unknown): Paired {
  const tokens = lostTokens(text);
  const numbers = lostNumbers(value);
  if (numbers.inOrder && numbers.members === tokens.members) return { ...numbers, tokens };
  const visited: unknown[] = [];
  walk(JSON.parse(numbered(text, tokens)), "here", (holder, key) => visited.push(holder.value[key]));
  return { ...numbers, tokens, index: numbers.visited.map((before) => Number(visited[before])) };
}

/** How many of the next numbers are compared before the index is used. */
const NEAR = 8;

/** Finds the place of a number in the lists by its holder and key. */
function indexed({ holders, keys }: LostNumbers): (holder: unknown, key: string | number) => number {
  const all = new Map<unknown, Map<string | number, number>>();
  holders.forEach(({ value }, index) => {
    const members = all.get(value) ?? new Map<string | number, number>();
    all.set(value, members.set(keys[index] ?? "", index));
  });
  return (holder, key) => all.get(holder)?.get(key) ?? -1;
}

/**
 * Finds the digits that `JSON.parse` lost. The text is read again only if somebody asks.
 *
 * @param text JSON.
 * @param value The value that `JSON.parse` returned.
 */
export function exactTokens(text: string, value: unknown): TokenOf {
  let known: Paired | undefined;
  let find: ReturnType<typeof indexed> | undefined;
  let expected = 0;
  return (holder, key) => {
    known ??= paired(text, value);
    const { holders, index, keys, tokens } = known;
    // Most callers ask in the order of the value, so the next number is near the last one. If it is not, an index finds
    // it. A search of all numbers would take quadratic time.
    let at = expected;
    while (at < expected + NEAR && !(keys[at] === key && holders[at]?.value === holder)) at += 1;
    if (at === expected + NEAR) {
      find ??= indexed(known);
      at = find(holder, key);
      if (at < 0) return undefined;
    }
    expected = at + 1;
    const token = index?.[at] ?? at;
    return text.slice(tokens.from[token], tokens.to[token]);
  };
}
