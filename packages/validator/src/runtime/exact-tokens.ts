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
 * As a rule the tokens belong to the places in their order. Some keys change the order of the value, and a doubled key
 * (`{"A":0,"B":1,"A":2}`) keeps its first place with its last token: there the text has more members than the value.
 * Then `JSON.parse` says which token is where.
 */
function paired(text: string, value: unknown): Paired {
  const tokens = lostTokens(text);
  const places = lostPlaces(value);
  if (places.inOrder && places.members === tokens.members) return { ...places, tokens };
  const leaves: unknown[] = [];
  walk(JSON.parse(numbered(text, tokens)), "here", (holder, key) => leaves.push(holder.value[key]));
  return { ...places, tokens, index: places.leaves.map((leaf) => Number(leaves[leaf])) };
}

/** How far from the last place the next one is looked for. */
const NEAR = 8;

/** The indexes of places, by holder and key. */
function indexed({ holders, keys }: LostPlaces): (holder: unknown, key: string | number) => number {
  const all = new Map<unknown, Map<string | number, number>>();
  holders.forEach(({ value }, index) => {
    const members = all.get(value) ?? new Map<string | number, number>();
    all.set(value, members.set(keys[index] ?? "", index));
  });
  return (holder, key) => all.get(holder)?.get(key) ?? -1;
}

/**
 * Finds what `JSON.parse` lost. The text is read again only when somebody asks.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it.
 */
export function exactTokens(text: string, value: unknown): TokenOf {
  let known: Paired | undefined;
  let find: ReturnType<typeof indexed> | undefined;
  let expected = 0;
  return (holder, key) => {
    known ??= paired(text, value);
    const { holders, index, keys, tokens } = known;
    // The value is gone through in its order, or nearly so: the next place is near to the last one. If not, an index
    // finds it. A search of everything would take quadratic time.
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
