import type { AnyContract } from "./contracts.ts";
import { isOfCallback, shapeOf } from "./shape/read-shape.ts";
import type { Member, ObjectShape, Shape } from "./shape/shape.ts";

/** A member of a body, and the object that holds it. */
export interface MemberPlace {
  readonly holder: Record<string, unknown>;
  /** The type of that object. */
  readonly type: string;
  readonly member: Member;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function placesOfValue(shape: Shape, value: unknown): readonly MemberPlace[] {
  if (shape.kind === "list")
    return Array.isArray(value) ? value.flatMap((item: unknown) => placesOfValue(shape.items, item)) : [];
  return shape.kind === "object" && isRecord(value) ? placesOfObject(shape, value) : [];
}

function placesOfObject(
  { type, members }: ObjectShape,
  holder: Record<string, unknown>,
): readonly MemberPlace[] {
  const all = members();
  const own = all.map((member): MemberPlace => ({ holder, type, member }));
  return [...own, ...all.flatMap(({ name, shape }) => placesOfValue(shape, holder[name]))];
}

/** The members of all objects in a body. Those of an object stand before those of the objects inside of it. */
export function placesIn(contract: AnyContract, body: unknown): readonly MemberPlace[] {
  const inside = isOfCallback(contract) || !isRecord(body) ? body : body["Response"];
  return placesOfValue(shapeOf(contract), inside);
}
