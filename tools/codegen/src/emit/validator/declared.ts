import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import type { Shape } from "./shape.ts";

/**
 * What a contract carries of its members, for its JSON Schemas and its integers: the same facts as the types, in the
 * words of JSON Schema. `packages/validator/src/runtime/definition/declared.ts` has the reading side.
 */
export interface Declared {
  readonly type?: string | readonly string[];
  readonly "x-kind"?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Declared[];
  readonly items?: Declared;
  readonly properties?: Readonly<Record<string, Declared>>;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Declared>>;
}

const element = (kind: ElementKind): Declared => {
  if (kind.kind === "ref") return { $ref: `#/definitions/${kind.name}` };
  return { type: kind.kind, ...(kind.official === undefined ? {} : { "x-kind": kind.official }) };
};

const value = (kind: MemberKind): Declared => {
  if (kind.kind === "any") return {};
  return kind.kind === "list" ? { type: "array", items: element(kind.of) } : element(kind);
};

/** An optional member may be null without a word: only of a promised one it has to be said. */
function member({ type, promised, nullable }: Member): Declared {
  const schema = value(type);
  if (!promised || !nullable) return schema;
  if (typeof schema.type === "string") return { ...schema, type: [schema.type, "null"] };
  return schema.$ref === undefined ? schema : { anyOf: [schema, { type: "null" }] };
}

function object(members: readonly Member[]): Declared {
  const required = members.filter(({ promised }) => promised).map(({ name }) => name);
  return {
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(members.map((each) => [each.name, member(each)])),
  };
}

/** Shape in: the members of a Response object beside RequestId, or a callback's body, and the types they refer to. */
export function declared(shape: Shape): Declared {
  const { types } = shape;
  const definitions = Object.fromEntries(
    types.map(({ name, members }: ObjectType) => [name, object(members)]),
  );
  const root =
    shape.frame === "none"
      ? value(shape.body)
      : object(
          [...shape.members, ...(shape.ownError === undefined ? [] : [shape.ownError])].filter(
            ({ name }) => name !== "RequestId",
          ),
        );
  return types.length === 0 ? root : { ...root, definitions };
}
