import { reach as reachNames } from "@tc3-schema/base/reach";
import type { ObjectType } from "./model.ts";
import { refOf } from "./object-types.ts";

/** Returns the names of the given types and of all types that they refer to, directly or not. */
export const reach = (
  roots: readonly string[],
  types: ReadonlyMap<string, ObjectType>,
): ReadonlySet<string> =>
  reachNames(roots, (name) => (types.get(name)?.members ?? []).flatMap(({ type }) => refOf(type) ?? []));
