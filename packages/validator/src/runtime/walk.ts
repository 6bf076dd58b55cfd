import type { Int64Plan } from "./int64-plan.ts";
import type { Path } from "./path.ts";

type Container = Record<string | number, unknown>;

/** An object or a list of a JSON value, and how it was reached. A path is put together only when somebody asks. */
export interface Holder {
  readonly value: Container;
  readonly key: string | number;
  readonly parent: Holder | undefined;
}

/** The path of a member of a holder, from the value that was gone through. */
export function pathOf(holder: Holder, key: string | number): Path {
  const path = [key];
  for (let at = holder; at.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

export const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null;

/** Deeper than this a value waits for its turn instead of costing stack: bodies are nested 20,000 levels deep. */
const DEEP = 400;

/** Keys that begin with a digit may be indexes; few others come before "9". */
const NINE = 0x39;

/**
 * Goes through what holds no others in a JSON value, in the order of the text as far as the value has it.
 *
 * @param plan What is gone through; "here" for all of it.
 * @returns Whether it was that order: keys that look like indexes come first, and what is deep comes last.
 */
export function walk(
  root: unknown,
  plan: Int64Plan,
  visit: (holder: Holder, key: string | number) => void,
): boolean {
  let inOrder = true;
  const waiting: (readonly [holder: Holder, there: NonNullable<Int64Plan>])[] = [];

  const look = (holder: Holder, key: string | number, there: Int64Plan, depth: number): void => {
    if (there === undefined) return;
    const value = holder.value[key];
    if (isContainer(value)) enter({ value, key, parent: holder }, there, depth + 1);
    else visit(holder, key);
  };

  const enter = (holder: Holder, here: NonNullable<Int64Plan>, depth: number): void => {
    const { value } = holder;
    if (depth > DEEP) {
      inOrder = false;
      waiting.push([holder, here]);
    } else if (Array.isArray(value)) {
      const each = here === "here" ? here : "each" in here ? here.each : undefined;
      for (let index = 0; index < value.length; index += 1) look(holder, index, each, depth);
    } else {
      for (const key in value) {
        if (key.charCodeAt(0) <= NINE) inOrder = false;
        const member = here === "here" ? here : "members" in here ? here.members.get(key) : undefined;
        look(holder, key, member, depth);
      }
    }
  };

  if (isContainer(root) && plan !== undefined) enter({ value: root, key: "", parent: undefined }, plan, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) enter(...next, 0);
  return inOrder;
}
