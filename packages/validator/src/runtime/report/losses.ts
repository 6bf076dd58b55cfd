import type { Issue } from "@tc3-schema/types";
import { ownMember } from "../body/own-members.ts";
import { finder, type Path, pathFromPointer, valueAt } from "../body/path.ts";
import { shorten } from "../body/words.ts";
import { integerDigits, isPlain } from "../integers/digits.ts";
import { tokenOf } from "../integers/exact-value.ts";
import { type Holder, lostTokenOf, pathOf, walk } from "../integers/walk.ts";
import { issue } from "./issue.ts";
import { addIssue, type Exact, type Issues } from "./issues.ts";

/** How many digits a message shows. */
const SHOWN = 40;

/** How many digits `received` has: all that a finite number can have. */
const RECEIVED = 1_000;

const ADVICE = ': decode with integers "bigint" or "string"';

/**
 * The issue of an integer that a number cannot hold.
 *
 * @param canConvert Whether another integer mode would keep the digits.
 * @param depth How many steps the integer is away from the root.
 */
const lossIssue = (path: Path, digits: string, canConvert: boolean, depth: number = path.length): Issue =>
  issue(
    "unsafe-integer",
    path,
    `a number cannot hold the integer ${shorten(digits, SHOWN)}, it is beyond 2^53${canConvert ? ADVICE : ""}`,
    "integer within ±(2^53 − 1)",
    shorten(digits, RECEIVED),
    depth,
  );

/** The issue of a declared integer, with the digits of the text if there is one. */
export function declaredLoss(path: Path, rounded: unknown, exact: Exact | undefined): Issue {
  const token = exact && tokenOf(rounded, valueAt(exact(), path));
  const digits = token && integerDigits(token);
  return lossIssue(path, digits ?? String(rounded), true);
}

/**
 * Calls a function with each integer in a part of a body that lost digits, where nothing is declared. A token with a fraction or
 * an exponent may be a float. Nobody can know whether that lost anything, so it is left out.
 */
export function eachLoss(
  part: unknown,
  exact: unknown,
  found: (token: string, holder: Holder, key: string | number) => void,
): void {
  walk(part, exact, "here", (holder, key) => {
    const token = lostTokenOf(holder, key);
    if (token !== undefined && isPlain(token)) found(token, holder, key);
  });
}

/**
 * Adds the issue of such an integer.
 *
 * @param place Returns its path, as far as an issue shows it, and how many steps it is away from the root.
 */
export function addLoss(
  issues: Issues,
  token: string,
  place: () => readonly [path: Path, depth: number],
  canConvert = false,
): void {
  addIssue(issues, "unsafe-integer", () => {
    const [path, depth] = place();
    return lossIssue(path, token, canConvert, depth);
  });
}

/** An unknown member. */
export interface UndeclaredPart {
  readonly value: unknown;
  readonly key: string;
  /** JSON Pointer to the object that it is a member of. */
  readonly at: string;
}

/**
 * Adds an issue for each integer of unknown members that lost digits.
 *
 * @param root The whole body.
 * @param exact Its exact value.
 */
export function addUndeclaredLosses(
  issues: Issues,
  root: unknown,
  exact: unknown,
  parts: readonly UndeclaredPart[],
): void {
  const find = finder(exact);
  // One walk through a list of all parts takes less time than many walks.
  const values = parts.map(({ value }) => value);
  const exactValues = parts.map(({ at, key }) => ownMember(find(at), key));
  eachLoss(values, exactValues, (token, holder, key) =>
    addLoss(issues, token, () => {
      const [index, ...inner] = pathOf(holder, key);
      const { at, key: name } = parts[Number(index)] ?? { at: "", key: "" };
      const base = pathFromPointer(at, root);
      return [[...base, name, ...inner], base.length + holder.depth + 1];
    }),
  );
}
