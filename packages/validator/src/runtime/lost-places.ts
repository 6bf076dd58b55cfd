import { mayBeLost } from "./lost-tokens.ts";
import type { Path } from "./path.ts";
import { type Container, DEEP, isContainer } from "./walk.ts";

/** An object or a list, and how it was reached. A path is put together only when somebody asks. */
interface Holder {
  readonly value: Container;
  /** The same place of a value of the same shape. */
  readonly twin: unknown;
  readonly key: string | number;
  readonly parent: Holder | undefined;
}

/** Where numbers were lost: each is a member or an item of the holder of the same index. */
export interface LostPlaces {
  readonly holders: readonly Holder[];
  readonly keys: readonly (string | number)[];
  /** Whether they are in the order of the text: keys that look like indexes come first, and what is deep comes last. */
  readonly inOrder: boolean;
}

/** The path of a place, from the value that was gone through. */
export function pathOf({ holders, keys }: LostPlaces, index: number): Path {
  const path = keys.slice(index, index + 1);
  for (let at = holders[index]; at?.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

const member = (value: unknown, key: string | number | undefined): unknown =>
  isContainer(value) && key !== undefined ? value[key] : undefined;

/** What the twin has at a place. */
export const twinAt = ({ holders, keys }: LostPlaces, index: number): unknown =>
  member(holders[index]?.twin, keys[index]);

const DIGIT = /^\d/;

/** The places of a JSON value whose number was lost. */
export function lostPlaces(root: unknown, twin?: unknown): LostPlaces {
  const holders: Holder[] = [];
  const keys: (string | number)[] = [];
  let inOrder = true;
  const waiting: Holder[] = [];

  const look = (holder: Holder, key: string | number, depth: number): void => {
    const value = holder.value[key];
    if (isContainer(value)) {
      enter({ value, twin: member(holder.twin, key), key, parent: holder }, depth + 1);
    } else if (mayBeLost(value)) {
      holders.push(holder);
      keys.push(key);
    }
  };
  const enter = (holder: Holder, depth: number): void => {
    const { value } = holder;
    if (depth > DEEP) {
      inOrder = false;
      waiting.push(holder);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) look(holder, index, depth);
    } else {
      for (const key in value) {
        if (DIGIT.test(key)) inOrder = false;
        look(holder, key, depth);
      }
    }
  };

  if (isContainer(root)) waiting.push({ value: root, twin, key: "", parent: undefined });
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) enter(holder, 0);
  return { holders, keys, inOrder };
}
