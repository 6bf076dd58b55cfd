import type { ObjectType } from "../../../model/model.ts";
import { type BareShape, reachable } from "../shape.ts";

/** The body of a request: one object, whose members are the parameters. */
export interface RequestShape extends BareShape {
  readonly root: ObjectType;
}

/** @param types The types that requests are made of, by name. */
export const requestShape = (root: ObjectType, types: ReadonlyMap<string, ObjectType>): RequestShape => ({
  frame: "none",
  root,
  body: { kind: "ref", name: root.name },
  types: reachable(
    root.members.map(({ type }) => type),
    types,
  ),
});

/** All types of a request: the request itself, and the types of its parameters. Each is listed once. */
export const allTypes = ({ root, types }: RequestShape): readonly ObjectType[] =>
  types.includes(root) ? types : [...types, root];
