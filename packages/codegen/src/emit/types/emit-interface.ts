import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import { type Code, code, docComment, memberKey, name } from "../code.ts";

/** An int64 or uint64 is an `Int64`, so that `WithIntegers` can tell which numbers to convert. */
const elementType = (element: ElementKind): Code => {
  switch (element.kind) {
    case "ref":
      return name(element.name);
    case "integer":
      return element.official === undefined ? code`number` : code`Int64`;
    case "number":
      return code`number`;
    case "string":
      return code`string`;
    case "boolean":
      return code`boolean`;
  }
};

/** The type of a value, as a member has it. */
export const typeOf = (type: MemberKind): Code => {
  switch (type.kind) {
    case "any":
      return code`unknown`;
    case "list":
      return code`${elementType(type.of)}[]`;
    default:
      return elementType(type);
  }
};

const isInt64 = ({ type }: Member): boolean => {
  const element = type.kind === "list" ? type.of : type;
  return element.kind === "integer" && element.official !== undefined;
};

/** Whether any of the types needs `Int64` imported. */
export const usesInt64 = (types: readonly ObjectType[]): boolean =>
  types.some(({ members }) => members.some(isInt64));

const memberCode = (member: Member): Code => code`${docComment(
  [member.description, ...(member.deprecated ? ["@deprecated"] : [])],
  "  ",
)}  ${memberKey(member.name)}${member.promised ? code`` : code`?`}: ${typeOf(member.type)}${
  member.nullable ? code` | null` : code``
};
`;

/**
 * Model in: a type. TypeScript out: the interface of that name, each member as the wire spells it.
 *
 * @param open Whether members beyond the declared ones are expected, so that reading one is no error.
 */
export const emitInterface = (
  { name: title, description, members }: ObjectType,
  { open = false }: { readonly open?: boolean } = {},
): Code => code`${docComment([description])}export interface ${name(title)} {
${members.map(memberCode)}${
  open
    ? code`  [k: string]: unknown;
`
    : code``
}}
`;
