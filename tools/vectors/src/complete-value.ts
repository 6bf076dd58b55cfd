import { sortedEntries } from "@tc3-schema/base/order";
import {
  isNullable,
  isWide,
  kindOf,
  type Member,
  type ObjectType,
  type Types,
  typeOf,
} from "./read-types.ts";
import type { Path } from "./vector.ts";

/** A place of a value: a member of an object, or an item of a list. */
export interface Place {
  readonly path: Path;
  readonly member: Member;
  readonly isPromised: boolean;
  readonly isNullable: boolean;
  readonly isItem: boolean;
}

/** A value that a definition allows, and all places in it. */
export interface CompleteValue {
  readonly value: unknown;
  readonly places: readonly Place[];
  /** The places of the objects in it. */
  readonly objects: readonly Path[];
}

const SCALARS: Readonly<Record<string, unknown>> = { string: "a", integer: 1, number: 1.5, boolean: true };

export interface ValueOptions {
  readonly types: Types;
  /** Whether members that are not promised are there too. */
  readonly isFull: boolean;
}

/** Makes a value of a type: each list has one item, and a type that contains itself ends at its second object. */
export function completeValue(root: ObjectType, at: Path, { types, isFull }: ValueOptions): CompleteValue {
  const places: Place[] = [];
  const objects: Path[] = [];

  const objectOf = (type: ObjectType, path: Path, around: readonly ObjectType[]): object => {
    objects.push(path);
    const inside = [...around, type];
    const isAgain = around.includes(type);
    // In the order of the names, so that a body does not depend on the order in the file.
    const members = sortedEntries(type.properties).flatMap(([name, member]): [string, unknown][] => {
      const isPromised = type.required.includes(name);
      if (!isPromised && (!isFull || isAgain || member.deprecated === true)) return [];
      return [[name, valueOf(member, [...path, name], { isPromised, isItem: false }, inside)]];
    });
    return Object.fromEntries(members);
  };

  const valueOf = (
    member: Member,
    path: Path,
    { isPromised, isItem }: Pick<Place, "isPromised" | "isItem">,
    around: readonly ObjectType[],
  ): unknown => {
    places.push({ path, member, isPromised, isItem, isNullable: isNullable(member) });
    const type = typeOf(member, types);
    if (type !== undefined) return objectOf(type, path, around);
    if (member.items === undefined) return SCALARS[kindOf(member)];
    return [valueOf(member.items, [...path, 0], { isPromised: true, isItem: true }, around)];
  };

  return { value: objectOf(root, at, []), places, objects };
}

/** The integers of 64 bits among places, as an exact mode returns them. */
export const wideIntegers = (
  places: readonly Place[],
): readonly { readonly path: Path; readonly digits: string }[] =>
  places.filter(({ member }) => isWide(member)).map(({ path }) => ({ path, digits: "1" }));

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Returns a copy of a value in which the part at a path is another one. Undefined removes a member. */
export function replaced(value: unknown, [step, ...rest]: Path, part: unknown): unknown {
  if (step === undefined) return part;
  if (isList(value)) return value.map((item, index) => (index === step ? replaced(item, rest, part) : item));
  const members = Object.entries(Object(value)).map(([name, member]): [string, unknown] => [
    name,
    name === step ? replaced(member, rest, part) : member,
  ]);
  const kept = members.filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    Object.hasOwn(Object(value), step) || part === undefined ? kept : [...kept, [String(step), part]],
  );
}
