import type { ElementKind, Member, MemberKind, ObjectType } from "../../../model/model.ts";
import type { DeclaredMember, DeclaredObject, WithDefinitions } from "../declared.ts";
import type { RequestShape } from "./request-shape.ts";

const element = (kind: ElementKind): DeclaredMember =>
  kind.kind === "ref" ? { $ref: `#/definitions/${kind.name}` } : { type: kind.kind };

const value = (kind: MemberKind): DeclaredMember => {
  if (kind.kind === "any") return {};
  return kind.kind === "list" ? { type: "array", items: element(kind.of) } : element(kind);
};

/** An optional parameter may be left out. That does not allow null, which has to be declared. */
function member({ type, nullable }: Member): DeclaredMember {
  const schema = value(type);
  if (!nullable) return schema;
  if (typeof schema.type === "string") return { ...schema, type: [schema.type, "null"] };
  return schema.$ref === undefined ? schema : { anyOf: [schema, { type: "null" }] };
}

function object({ members }: ObjectType): DeclaredObject {
  const required = members.filter(({ promised }) => promised).map(({ name }) => name);
  return {
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(members.map((each) => [each.name, member(each)])),
  };
}

/** The data of a request contract about its parameters, for its JSON Schema and the messages of its issues. */
export const declaredRequest = ({ root, types }: RequestShape): DeclaredObject & WithDefinitions =>
  types.length === 0
    ? object(root)
    : {
        ...object(root),
        definitions: Object.fromEntries(types.map((type) => [type.name, object(type)])),
      };
