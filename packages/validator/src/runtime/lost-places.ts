import { mayBeLost } from "./lost-tokens.ts";
import { type Holder, isContainer, walk } from "./walk.ts";

/** Where numbers were lost: each is a member or an item of the holder of the same index. */
export interface LostPlaces {
  readonly holders: readonly Holder[];
  readonly keys: readonly (string | number)[];
  /** Which they are of all the values that hold no others. */
  readonly leaves: readonly number[];
  /** Whether they are in the order of the text. */
  readonly inOrder: boolean;
  /** How many members all objects of the value have. */
  readonly members: number;
}

/** The places of a JSON value whose number was lost. */
export function lostPlaces(root: unknown): LostPlaces {
  const holders: Holder[] = [];
  const keys: (string | number)[] = [];
  const leaves: number[] = [];
  let leaf = 0;
  const walked = walk(root, "here", (holder, key) => {
    if (mayBeLost(holder.value[key])) {
      holders.push(holder);
      keys.push(key);
      leaves.push(leaf);
    }
    leaf += 1;
  });
  return { holders, keys, leaves, ...walked };
}

/** Deeper than this nobody looks: what is there may be anything. */
const DEEP = 400;

/** Whether the text of a value need be read a second time. */
export function mayHoldLost(value: unknown, depth = 0): boolean {
  if (!isContainer(value)) return mayBeLost(value);
  if (depth > DEEP) return true;
  if (Array.isArray(value)) return value.some((each) => mayHoldLost(each, depth + 1));
  return Object.keys(value).some((key) => mayHoldLost(value[key], depth + 1));
}
