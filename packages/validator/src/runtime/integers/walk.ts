import { PATH_CAP, type Path } from "../body/path.ts";
import { type Container, isContainer } from "./container.ts";
import { mayBeLost } from "./digits.ts";
import { tokenOf } from "./exact-value.ts";
import type { Int64Plan } from "./int64-plan.ts";

/** An object or a list of a JSON value, and how it was reached. */
export interface Holder {
  readonly value: Container;
  /** The same part of the exact value. Undefined in a walk without one. */
  readonly exact: unknown;
  readonly key: string | number;
  /** How many steps it is away from the root of the walk. */
  readonly depth: number;
  /**
   * The holder that it lies in. Deeper than `PATH_CAP` it is the last holder with a path, because no issue shows more,
   * and a value can have millions of levels.
   */
  readonly parent: Holder | undefined;
}

/** The path of a member of a holder from the root of the walk, as far as an issue shows it. */
export function pathOf(holder: Holder, key: string | number): Path {
  const isShown = holder.depth < PATH_CAP;
  const path: (string | number)[] = isShown ? [key] : [];
  let at = holder.depth > PATH_CAP ? holder.parent : holder;
  for (; at?.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

const memberOf = (value: unknown, key: string | number): unknown =>
  isContainer(value) ? value[key] : undefined;

/** The token of a member that lost digits. Undefined for a member that is what was sent. */
export const lostTokenOf = ({ value, exact }: Holder, key: string | number): string | undefined =>
  tokenOf(value[key], memberOf(exact, key));

/**
 * The deepest level that a function reaches by calling itself. Bodies can be nested 20,000 levels deep, and the call
 * stack cannot.
 */
const DEEPEST = 400;

/**
 * Visits every value that is neither an object nor a list. Values that are nested very deep come last.
 *
 * @param exactRoot The exact value of the root, if tokens will be asked for.
 * @param plan The parts to visit; "here" for all of them.
 */
export function walk(
  root: unknown,
  exactRoot: unknown,
  plan: Int64Plan,
  visit: (holder: Holder, key: string | number) => void,
): void {
  const waiting: (readonly [holder: Holder, there: NonNullable<Int64Plan>])[] = [];

  const look = (holder: Holder, key: string | number, there: Int64Plan, stacked: number): void => {
    if (there === undefined) return;
    const value = holder.value[key];
    if (!isContainer(value)) {
      visit(holder, key);
      return;
    }
    const exact = memberOf(holder.exact, key);
    const parent = holder.depth > PATH_CAP ? holder.parent : holder;
    enter({ value, exact, key, depth: holder.depth + 1, parent }, there, stacked + 1);
  };

  const enter = (holder: Holder, here: NonNullable<Int64Plan>, stacked: number): void => {
    const { value } = holder;
    if (stacked > DEEPEST) {
      waiting.push([holder, here]);
    } else if (Array.isArray(value)) {
      const each = here === "here" ? here : "each" in here ? here.each : undefined;
      for (let index = 0; index < value.length; index += 1) look(holder, index, each, stacked);
    } else {
      for (const key of Object.keys(value)) {
        const member = here === "here" ? here : "members" in here ? here.members.get(key) : undefined;
        look(holder, key, member, stacked);
      }
    }
  };

  if (isContainer(root) && plan !== undefined) {
    enter({ value: root, exact: exactRoot, key: "", depth: 0, parent: undefined }, plan, 0);
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) enter(...next, 0);
}

/** Whether a JSON value holds a number that may be lost. If not, its text need not be read a second time. */
export function mayHoldLost(value: unknown, depth = 0): boolean {
  if (!isContainer(value)) return mayBeLost(value);
  // Nobody looks deeper, so there may be one.
  if (depth > DEEPEST) return true;
  if (Array.isArray(value)) return value.some((each) => mayHoldLost(each, depth + 1));
  return Object.keys(value).some((key) => mayHoldLost(value[key], depth + 1));
}
