import { reach as reachNames } from "@tc3-schema/base/reach";
import type { ObjectType } from "./model.ts";
import { refOf } from "./object-types.ts";

const refs = new WeakMap<ObjectType, readonly string[]>();

/** Returns the names of the types that the members of a type refer to. A type is read once, however many actions use it. */
export function refsOf(type: ObjectType): readonly string[] {
  const known = refs.get(type);
  if (known !== undefined) return known;
  const found = [...new Set(type.members.flatMap((member) => refOf(member.type) ?? []))];
  refs.set(type, found);
  return found;
}

/** Returns the names of the given types and of all types that they refer to, directly or not. */
export const reach = (
  roots: readonly string[],
  types: ReadonlyMap<string, ObjectType>,
): ReadonlySet<string> =>
  reachNames(roots, (name) => {
    const type = types.get(name);
    return type === undefined ? [] : refsOf(type);
  });
