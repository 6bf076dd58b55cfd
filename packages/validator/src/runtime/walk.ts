import type { Int64Plan } from "./int64-plan.ts";
import { PATH_CAP } from "./issue.ts";
import type { Path } from "./path.ts";

type Container = Record<string | number, unknown>;

/** An object or a list of a JSON value, and how it was reached. */
export interface Holder {
  readonly value: Container;
  readonly key: string | number;
  /** How many steps it is away from the root of the walk. */
  readonly depth: number;
  /**
   * What it lies in. Below `PATH_CAP` that is the last holder with a path: no issue shows more, and millions of
   * levels need not be kept.
   */
  readonly parent: Holder | undefined;
}

/** The path of a member of a holder, from the root of the walk, as far as an issue shows it. */
export function pathOf(holder: Holder, key: string | number): Path {
  const isShown = holder.depth < PATH_CAP;
  const path: (string | number)[] = isShown ? [key] : [];
  let at = holder.depth > PATH_CAP ? holder.parent : holder;
  for (; at?.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

export const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null;

/** Deeper than this a value waits for its turn instead of costing stack: bodies are nested 20,000 levels deep. */
const DEEP = 400;

/** Keys that begin with a digit may be indexes; few others come before "9". */
const NINE = 0x39;

export interface Walked {
  /** Whether the order was that of the text: keys that look like indexes come first, and what is deep comes last. */
  readonly inOrder: boolean;
  /** How many members the objects have that were gone through. */
  readonly members: number;
}

/**
 * Visits everything in a JSON value that is neither object nor list, in the order of the text as far as the value has
 * it.
 *
 * @param plan The part to go through; "here" for all of it.
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
    if (stacked > DEEP) {
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
