import type { Member, ObjectShape, Shape } from "./shape/shape.ts";

/** A member of a body, where its value can be changed. */
export interface MemberPlace {
  readonly holder: Record<string, unknown>;
  readonly type: string;
  readonly member: Member;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The members of all objects in a body. Those of an object stand before those of the objects inside of it. */
export function places(shape: Shape, value: unknown): readonly MemberPlace[] {
  if (shape.kind === "list")
    return Array.isArray(value) ? value.flatMap((item: unknown) => places(shape.items, item)) : [];
  return shape.kind === "object" && isRecord(value) ? placesOf(shape, value) : [];
}

function placesOf({ type, members }: ObjectShape, holder: Record<string, unknown>): readonly MemberPlace[] {
  const all = members();
  const own = all.map((member): MemberPlace => ({ holder, type, member }));
  return [...own, ...all.flatMap(({ name, shape }) => places(shape, holder[name]))];
}
