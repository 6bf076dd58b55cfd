import { distance } from "fastest-levenshtein";
import { excerpt } from "./visible.ts";

/** A longer name is no slip of the finger. */
const LONGEST = 120;

const MOST_NEAR = 3;
const MOST_LISTED = 12;
const SHOWN = 100;

/** How many slips a name may have: in a short one, two letters are another word. */
const slipsIn = ({ length }: string): number => (length < 4 ? 1 : length < 8 ? 2 : 3);

/** The names that somebody probably meant, the nearest first; a name that differs only by case is the only one. */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  if (name.length > LONGEST) return [];
  const given = name.toLowerCase();
  const most = slipsIn(name);
  const near = [...new Set(known)].flatMap((each) => {
    if (Math.abs(each.length - name.length) > most) return [];
    const slips = distance(given, each.toLowerCase());
    return slips > most ? [] : [{ name: each, slips }];
  });
  near.sort((a, b) => a.slips - b.slips);
  const [first] = near;
  const shown = first?.slips === 0 ? [first] : near.slice(0, MOST_NEAR);
  return shown.map((each) => each.name);
}

/** `a, b or c` */
const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;

/** A hint at names that exist, for one that is not among them: the nearest ones, or else the first of all. */
export function didYouMean(name: string, known: readonly string[]): string {
  const shown = (names: readonly string[]): readonly string[] => names.map((each) => excerpt(each, SHOWN));
  const near = nearestNames(name, known);
  if (near.length > 0) return `Did you mean ${oneOf(shown(near))}?`;
  const names = [...new Set(known)];
  if (names.length === 0) return "There is none at all.";
  const more = names.length > MOST_LISTED ? `, and ${names.length - MOST_LISTED} more` : "";
  return `Known: ${shown(names.slice(0, MOST_LISTED)).join(", ")}${more}.`;
}
