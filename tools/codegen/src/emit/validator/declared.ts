import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import type { BareShape, ResponseShape, Shape } from "./shape.ts";

/**
 * A member in the data of a contract, from which it makes its JSON Schemas and converts integers. It has the same facts
 * as the types, in the words of JSON Schema. `packages/validator/src/runtime/definition/declared.ts` is the side that
 * reads it.
 */
export interface DeclaredMember {
  readonly type?: string | readonly string[];
  readonly "x-kind"?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly DeclaredMember[];
  readonly items?: DeclaredMember;
}

export interface DeclaredObject {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, DeclaredMember>>;
}

export interface WithDefinitions {
  readonly definitions?: Readonly<Record<string, DeclaredObject>>;
}

const element = (kind: ElementKind): DeclaredMember => {
  if (kind.kind === "ref") return { $ref: `#/definitions/${kind.name}` };
  return { type: kind.kind, ...(kind.official === undefined ? {} : { "x-kind": kind.official }) };
};

const value = (kind: MemberKind): DeclaredMember => {
  if (kind.kind === "any") return {};
  return kind.kind === "list" ? { type: "array", items: element(kind.of) } : element(kind);
};

/** Every optional member may be null, so only a promised member states whether it may be. */
function member({ type, promised, nullable }: Member): DeclaredMember {
  const schema = value(type);
  if (!promised || !nullable) return schema;
  if (typeof schema.type === "string") return { ...schema, type: [schema.type, "null"] };
  return schema.$ref === undefined ? schema : { anyOf: [schema, { type: "null" }] };
}

function object(members: readonly Member[]): DeclaredObject {
  const required = members.filter(({ promised }) => promised).map(({ name }) => name);
  return {
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(members.map((each) => [each.name, member(each)])),
  };
}

/** The types that a shape refers to, by name. */
const definitions = ({ types }: Shape): WithDefinitions =>
  types.length === 0
    ? {}
    : {
        definitions: Object.fromEntries(
          types.map(({ name, members }: ObjectType) => [name, object(members)]),
        ),
      };

/** The members of a Response object without RequestId, and the types that they refer to. */
export const declaredResponse = (shape: ResponseShape): DeclaredObject & WithDefinitions => ({
  ...object(
    [...shape.members, ...(shape.ownError === undefined ? [] : [shape.ownError])].filter(
      ({ name }) => name !== "RequestId",
    ),
  ),
  ...definitions(shape),
});

/** The body of a callback, and the types that it refers to. */
export const declaredBody = (shape: BareShape): DeclaredMember & WithDefinitions => ({
  ...value(shape.body),
  ...definitions(shape),
});

export const declared = (shape: Shape): (DeclaredObject | DeclaredMember) & WithDefinitions =>
  shape.frame === "none" ? declaredBody(shape) : declaredResponse(shape);
