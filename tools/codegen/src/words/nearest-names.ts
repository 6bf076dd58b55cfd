import { distance } from "fastest-levenshtein";
import { excerpt } from "./visible.ts";

/** A longer name is hardly a typing mistake. */
const LONGEST = 120;

const MOST_NEAR = 3;
const MOST_LISTED = 12;
const SHOWN = 100;

/** How many typing mistakes a name may have. In a short name, two changed letters make a different word. */
const slipsIn = ({ length }: string): number => (length < 4 ? 1 : length < 8 ? 2 : 3);

/** Whether two neighbouring letters have changed places, as in `cmv` for `cvm`. */
function isSwapped(one: string, other: string): boolean {
  const at = Array.from(one, (letter, index) => letter === other[index]).indexOf(false);
  const swapped = `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}`;
  return at !== -1 && swapped === other;
}

/** Returns the existing names that are nearest to a misspelt one: those with the fewest changes. */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  if (name.length > LONGEST) return [];
  const given = name.toLowerCase();
  const most = slipsIn(name);
  const near = [...new Set(known)].flatMap((each) => {
    if (Math.abs(each.length - name.length) > most) return [];
    const other = each.toLowerCase();
    const slips = isSwapped(given, other) ? 1 : distance(given, other);
    return slips > most ? [] : [{ name: each, slips }];
  });
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const nearest = near.filter(({ slips }) => slips === fewest).map((each) => each.name);
  // These names differ from the given one only by case, so the first is as good as any other.
  return nearest.slice(0, fewest === 0 ? 1 : MOST_NEAR);
}

/** `a, b or c` */
const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;

/**
 * Returns a hint at existing names for one that does not exist: the nearest names, or else the first ones of the list.
 */
export function didYouMean(name: string, known: readonly string[]): string {
  const shown = (names: readonly string[]): readonly string[] => names.map((each) => excerpt(each, SHOWN));
  const near = nearestNames(name, known);
  if (near.length > 0) return `Did you mean ${oneOf(shown(near))}?`;
  const names = [...new Set(known)];
  if (names.length === 0) return "There are none.";
  const more = names.length > MOST_LISTED ? `, and ${names.length - MOST_LISTED} more` : "";
  return `Known: ${shown(names.slice(0, MOST_LISTED)).join(", ")}${more}.`;
}
