import { mayBeLost } from "./lost-tokens.ts";
import { type Holder, walk } from "./walk.ts";

/** Where numbers were lost: each is a member or an item of the holder of the same index. */
export interface LostPlaces {
  readonly holders: readonly Holder[];
  readonly keys: readonly (string | number)[];
  /** Which they are of all the values that hold no others. */
  readonly leaves: readonly number[];
  /** Whether they are in the order of the text. */
  readonly inOrder: boolean;
}

/** The places of a JSON value whose number was lost. */
export function lostPlaces(root: unknown): LostPlaces {
  const holders: Holder[] = [];
  const keys: (string | number)[] = [];
  const leaves: number[] = [];
  let leaf = 0;
  const inOrder = walk(root, "here", (holder, key) => {
    if (mayBeLost(holder.value[key])) {
      holders.push(holder);
      keys.push(key);
      leaves.push(leaf);
    }
    leaf += 1;
  });
  return { holders, keys, leaves, inOrder };
}

/** Whether the text of a value need be read a second time. */
export const holdsLost = (value: unknown): boolean => mayBeLost(value) || lostPlaces(value).keys.length > 0;
