import { closestMatch } from "leven";
import { excerpt } from "../../../visible.ts";

const LONGEST = 120;

/** A few slips of the finger; more than that is another name. */
const DISTANCE = 3;

const MOST_LISTED = 12;

function meant(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const lowerCase = name.toLowerCase();
  const otherCase = known.find((each) => each.toLowerCase() === lowerCase);
  return otherCase ?? closestMatch(name, known, { maxDistance: Math.min(DISTANCE, name.length - 1) });
}

/** A hint at names that there are, for one that is not among them. */
export function didYouMean(name: string, known: readonly string[]): string {
  const names = [...new Set(known)];
  const close = meant(name, names);
  if (close !== undefined) return `Did you mean ${excerpt(close, 100)}?`;
  const more = names.length > MOST_LISTED ? `, and ${names.length - MOST_LISTED} more` : "";
  return `Known: ${names.slice(0, MOST_LISTED).join(", ")}${more}.`;
}
