import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { ResponseShape, Shape } from "./shape.ts";

/**
 * What is accepted (DESIGN: "Two severities"): `is` answers exactly as this schema does. Anything may be missing or
 * null and nothing is unknown; only a value of another JSON kind is refused.
 */

const nullable = (type: string): readonly string[] => [type, "null"];

const element = (kind: ElementKind): JsonSchema => {
  if (kind.kind === "ref") return { $ref: `#/definitions/${kind.name}` };
  return {
    type: nullable(kind.kind),
    ...(kind.official === undefined ? {} : { "x-kind": kind.official }),
  };
};

const value = (kind: MemberKind): JsonSchema => {
  if (kind.kind === "any") return {};
  return kind.kind === "list" ? { type: nullable("array"), items: element(kind.of) } : element(kind);
};

const properties = (members: readonly Member[]): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(members.map(({ name, type }) => [name, value(type)]));

const definition = ({ members }: ObjectType): JsonSchema => ({
  type: nullable("object"),
  properties: properties(members),
});

const EMPTY_CODE: JsonSchema = { properties: { Code: { const: "" } } };

/** An empty Code is no failure, whatever else the object holds; any other one needs a Message. */
const ERROR: JsonSchema = {
  type: nullable("object"),
  required: ["Code"],
  properties: { Code: { type: "string" } },
  if: EMPTY_CODE,
  else: { required: ["Message"], properties: { Message: { type: "string" } } },
};

/** Where an action has an Error of its own, only a body with nothing else is a failure (DESIGN: the wire contract). */
const NOTHING_ELSE: JsonSchema = {
  properties: { Error: {}, RequestId: {} },
  additionalProperties: false,
};

const errorMember = ({ ownError }: ResponseShape): JsonSchema => {
  if (ownError === undefined) return { properties: { Error: ERROR } };
  return {
    if: NOTHING_ELSE,
    else: { properties: { Error: value(ownError.type) } },
    allOf: [{ if: { not: NOTHING_ELSE }, else: { properties: { Error: ERROR } } }],
  };
};

function response(shape: ResponseShape): JsonSchema {
  const declared = {
    // The envelope promises nothing of a member of any kind, so there is nothing to say of it.
    ...properties(shape.members.filter(({ type }) => type.kind !== "any")),
    RequestId: { type: "string" },
  };
  const { properties: error, ...conditional } = errorMember(shape);
  return { type: "object", required: ["RequestId"], properties: { ...error, ...declared }, ...conditional };
}

export const tolerantSchema = (shape: Shape): JsonSchema => {
  const definitions = Object.fromEntries(shape.types.map((type) => [type.name, definition(type)]));
  const root: JsonSchema =
    shape.frame === "envelope"
      ? { type: "object", required: ["Response"], properties: { Response: response(shape) } }
      : rootValue(shape.body);
  return shape.types.length === 0 ? root : { ...root, definitions };
};

/** A callback's body is there: it is not null itself. */
const rootValue = (kind: MemberKind): JsonSchema => {
  const schema = value(kind);
  if (kind.kind === "list") return { ...schema, type: "array" };
  return { type: "object", allOf: [schema] };
};
