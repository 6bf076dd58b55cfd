import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import { type Code, code } from "../code.ts";
import type { ServiceNames } from "../service-names.ts";

/** The names of types in a module. */
export type TypeNames = Pick<ServiceNames, "type" | "ours">;

/** An int64 or uint64 is an `Int64`, so that `WithIntegers` can tell which numbers to convert. */
export const isInt64 = (element: ElementKind): boolean =>
  element.kind === "integer" && element.official !== undefined;

const elementType = (element: ElementKind, names: TypeNames): Code => {
  switch (element.kind) {
    case "ref":
      return names.type(element.name);
    case "integer":
      return isInt64(element) ? names.ours.use("Int64") : code`number`;
    case "number":
      return code`number`;
    case "string":
      return code`string`;
    case "boolean":
      return code`boolean`;
  }
};

/** The TypeScript type of a value that is not null: `SendStatus[]`. */
export const typeOf = (type: Exclude<MemberKind, { readonly kind: "any" }>, names: TypeNames): Code =>
  type.kind === "list" ? code`${elementType(type.of, names)}[]` : elementType(type, names);

const hasInt64 = ({ type }: Member): boolean =>
  type.kind === "list" ? isInt64(type.of) : type.kind !== "any" && isInt64(type);

/** Whether any of the types needs `Int64` imported. */
export const usesInt64 = (types: readonly ObjectType[]): boolean =>
  types.some(({ members }) => members.some(hasInt64));
