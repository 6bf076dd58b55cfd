import { type LostPlaces, lostPlaces } from "./lost-places.ts";
import { type LostTokens, lostTokens } from "./lost-tokens.ts";
import { walk } from "./walk.ts";

/** The token that a number was lost from; undefined for a number that is what was sent. */
export type TokenOf = (holder: unknown, key: string | number) => string | undefined;

/** JSON in which each of the tokens is a text instead, which is its number. */
function numbered(text: string, tokens: LostTokens): string {
  let all = "";
  let from = 0;
  tokens.from.forEach((at, index) => {
    all += `${text.slice(from, at)}"${index}"`;
    from = tokens.to[index] ?? at;
  });
  return all + text.slice(from);
}

interface Paired extends LostPlaces {
  readonly tokens: LostTokens;
  /** Which token each of the places has, where it is not the one of the same index. */
  readonly index?: readonly number[];
}

/**
 * As a rule the tokens are those of the places in their order. Where a key is doubled there are more of them, and some
 * keys change the order: then `JSON.parse` says which token is where.
 */
function paired(text: string, value: unknown): Paired {
  const tokens = lostTokens(text);
  const places = lostPlaces(value);
  if (places.inOrder && places.keys.length === tokens.from.length) return { ...places, tokens };
  const leaves: unknown[] = [];
  walk(JSON.parse(numbered(text, tokens)), "here", (holder, key) => leaves.push(holder.value[key]));
  return { ...places, tokens, index: places.leaves.map((leaf) => Number(leaves[leaf])) };
}

/**
 * Finds what `JSON.parse` lost. The text is read again only when somebody asks.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it.
 */
export function exactTokens(text: string, value: unknown): TokenOf {
  let known: Paired | undefined;
  let expected = 0;
  return (holder, key) => {
    known ??= paired(text, value);
    const { holders, index, keys, tokens } = known;
    const isThere = (at: number): boolean => keys[at] === key && holders[at]?.value === holder;
    // Who asks goes through the value in its order, or nearly so: what is asked for is near to what was found last.
    let away = 0;
    while (away <= keys.length && !isThere(expected + away) && !isThere(expected - away)) away += 1;
    if (away > keys.length) return undefined;
    const at = isThere(expected + away) ? expected + away : expected - away;
    expected = at + 1;
    const token = index?.[at] ?? at;
    return text.slice(tokens.from[token], tokens.to[token]);
  };
}
