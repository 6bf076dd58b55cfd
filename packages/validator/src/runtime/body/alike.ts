import type { Members } from "./own-members.ts";

/** An object with more members is read as it is. Its text is so long that the time for each name is little beside it. */
const MOST_COPIED = 64;

/**
 * Makes the time to read an object of a wide type independent of other objects. If a list has objects with hundreds of different
 * sets of members, V8 needs a hundred times as long for each member that is read by name. So the function that this returns copies
 * them into objects that all have the same members. Generated code calls this.
 *
 * @param blank Makes an object with all declared members, each undefined.
 */
export function alike(blank: () => Members): (value: Members) => Members {
  // Objects with the names of the first one, in the same order, are read as they are. If objects with many sets of names were, V8
  // would read the copies slowly too. No verdict depends on this.
  let usual: readonly string[] | undefined;
  return (value) => {
    let count = 0;
    let isUsual = true;
    for (const key in value) {
      if (key !== usual?.[count]) isUsual = false;
      count += 1;
      if (count > MOST_COPIED) return value;
    }
    if (count === 0 || (isUsual && count === usual?.length)) return value;
    if (usual === undefined) {
      usual = Object.keys(value);
      return value;
    }
    const copy = blank();
    for (const key in value) if (Object.hasOwn(copy, key)) copy[key] = value[key];
    return copy;
  };
}
