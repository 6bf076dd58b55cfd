import type { ObjectType } from "./model.ts";
import { refOf } from "./object-types.ts";

/** Returns the names of the given types and of all types that they refer to, directly or not. */
export function reach(roots: readonly string[], types: ReadonlyMap<string, ObjectType>): ReadonlySet<string> {
  const names = new Set(roots);
  // A loop over a set also visits the values that are added during the loop.
  for (const name of names) {
    for (const { type } of types.get(name)?.members ?? []) {
      const ref = refOf(type);
      if (ref !== undefined) names.add(ref);
    }
  }
  return names;
}
