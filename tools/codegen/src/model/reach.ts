import type { ObjectType } from "./model.ts";
import { refOf } from "./object-types.ts";

/** The names of some types and of all that these are made of. */
export function reach(roots: readonly string[], types: ReadonlyMap<string, ObjectType>): ReadonlySet<string> {
  const names = new Set(roots);
  // A set hands out what is added while it is gone through.
  for (const name of names) {
    for (const { type } of types.get(name)?.members ?? []) {
      const ref = refOf(type);
      if (ref !== undefined) names.add(ref);
    }
  }
  return names;
}
