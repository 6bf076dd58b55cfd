import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import { type Code, code, docComment, memberKey, name } from "../code.ts";
import { isTypeWord } from "../names.ts";
import type { ServiceNames } from "../service-names.ts";

/** How a module calls types. */
export type TypeNames = Pick<ServiceNames, "type" | "ours">;

/** The names as they are: nothing of ours is in their way. */
const PLAIN: TypeNames = { type: name, ours: { use: name, imported: name } };

/** An int64 or uint64 is an `Int64`, so that `WithIntegers` can tell which numbers to convert. */
const elementType = (element: ElementKind, names: TypeNames): Code => {
  switch (element.kind) {
    case "ref":
      return names.type(element.name);
    case "integer":
      return element.official === undefined ? code`number` : names.ours.use("Int64");
    case "number":
      return code`number`;
    case "string":
      return code`string`;
    case "boolean":
      return code`boolean`;
  }
};

/** The type of a value, as a member has it. */
export const typeOf = (type: MemberKind, names: TypeNames): Code => {
  switch (type.kind) {
    case "any":
      return code`unknown`;
    case "list":
      return code`${elementType(type.of, names)}[]`;
    default:
      return elementType(type, names);
  }
};

const isInt64 = ({ type }: Member): boolean => {
  const element = type.kind === "list" ? type.of : type;
  return element.kind === "integer" && element.official !== undefined;
};

/** Whether any of the types needs `Int64` imported. */
export const usesInt64 = (types: readonly ObjectType[]): boolean =>
  types.some(({ members }) => members.some(isInt64));

const memberCode = (member: Member, names: TypeNames): Code => code`${docComment(
  [member.description, ...(member.deprecated ? ["@deprecated"] : [])],
  "  ",
)}  ${memberKey(member.name)}${member.promised ? code`` : code`?`}: ${typeOf(member.type, names)}${
  member.nullable && member.type.kind !== "any" ? code` | null` : code``
};
`;

/**
 * Model in: a type. TypeScript out: the interface of that name, each member as the wire spells it.
 *
 * A name that no interface can have is exported apart, by `exportsOfWords`.
 *
 * @param open Whether members beyond the declared ones are expected, as the envelope's own type has them.
 */
export const emitInterface = (
  { name: title, description, members }: ObjectType,
  { open = false, names = PLAIN }: { readonly open?: boolean; readonly names?: TypeNames } = {},
): Code => code`${docComment([description])}${isTypeWord(title) ? code`` : code`export `}interface ${names.type(title)} {
${members.map((member) => memberCode(member, names))}${
  open
    ? code`  /** A success has no Error. A few carry it as null. */
  Error?: null;
  [k: string]: unknown;
`
    : code``
}}
`;
