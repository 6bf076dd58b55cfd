import { PATH_CAP, type Path } from "../body/path.ts";
import { mayBeLost } from "./digits.ts";
import type { Int64Plan } from "./int64-plan.ts";

type Container = Record<string | number, unknown>;

/** An object or a list of a JSON value, and how it was reached. */
export interface Holder {
  readonly value: Container;
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

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

/**
 * The deepest level that a function reaches by calling itself. Bodies can be nested 20,000 levels deep, and the call
 * stack cannot.
 */
const DEEPEST = 400;

/** Keys that begin with a digit may be indexes; few others come before "9". */
const NINE = 0x39;

/** What a walk learned about the order of a value. */
export interface Walked {
  /** Whether the order was that of the text. Keys that look like indexes come first, and deep values come last. */
  readonly inOrder: boolean;
  /** How many members the visited objects have. */
  readonly members: number;
}

/**
 * Visits every value that is neither an object nor a list, in the order of the text as far as the JSON value has it.
 *
 * @param plan The parts to visit; "here" for all of them.
 */
export function walk(
  root: unknown,
  plan: Int64Plan,
  visit: (holder: Holder, key: string | number) => void,
): Walked {
  let inOrder = true;
  let members = 0;
  const waiting: (readonly [holder: Holder, there: NonNullable<Int64Plan>])[] = [];

  const look = (holder: Holder, key: string | number, there: Int64Plan, stacked: number): void => {
    if (there === undefined) return;
    const value = holder.value[key];
    if (!isContainer(value)) {
      visit(holder, key);
      return;
    }
    const parent = holder.depth > PATH_CAP ? holder.parent : holder;
    enter({ value, key, depth: holder.depth + 1, parent }, there, stacked + 1);
  };

  const enter = (holder: Holder, here: NonNullable<Int64Plan>, stacked: number): void => {
    const { value } = holder;
    if (stacked > DEEPEST) {
      inOrder = false;
      waiting.push([holder, here]);
    } else if (Array.isArray(value)) {
      const each = here === "here" ? here : "each" in here ? here.each : undefined;
      for (let index = 0; index < value.length; index += 1) look(holder, index, each, stacked);
    } else {
      const keys = Object.keys(value);
      members += keys.length;
      for (const key of keys) {
        if (key.charCodeAt(0) <= NINE) inOrder = false;
        const member = here === "here" ? here : "members" in here ? here.members.get(key) : undefined;
        look(holder, key, member, stacked);
      }
    }
  };

  if (isContainer(root) && plan !== undefined) {
    enter({ value: root, key: "", depth: 0, parent: undefined }, plan, 0);
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) enter(...next, 0);
  return { inOrder, members };
}

/** Whether a JSON value holds a number that may be lost. If not, its text need not be read a second time. */
export function mayHoldLost(value: unknown, depth = 0): boolean {
  if (!isContainer(value)) return mayBeLost(value);
  // Nobody looks deeper, so there may be one.
  if (depth > DEEPEST) return true;
  if (Array.isArray(value)) return value.some((each) => mayHoldLost(each, depth + 1));
  return Object.keys(value).some((key) => mayHoldLost(value[key], depth + 1));
}

/** The numbers of a value that may be lost. The lists have one entry for each of them. */
export interface LostNumbers extends Walked {
  /** The object or list that the number is in. */
  readonly holders: readonly Holder[];
  /** Its name or index there. */
  readonly keys: readonly (string | number)[];
  /** How many values the walk visited before it. */
  readonly visited: readonly number[];
}

/** Finds the numbers of a JSON value that may be lost. */
export function lostNumbers(root: unknown): LostNumbers {
  const holders: Holder[] = [];
  const keys: (string | number)[] = [];
  const visited: number[] = [];
  let count = 0;
  const walked = walk(root, "here", (holder, key) => {
    if (mayBeLost(holder.value[key])) {
      holders.push(holder);
      keys.push(key);
      visited.push(count);
    }
    count += 1;
  });
  return { holders, keys, visited, ...walked };
}
