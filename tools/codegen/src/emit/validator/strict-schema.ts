import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import { Remembered } from "../remembered.ts";
import type { JsonSchema } from "./json-schema.ts";
import { type BareShape, isRecursive, MAX_DEPTH, type ResponseShape, type Shape } from "./shape.ts";

/**
 * The JSON Schema of the values that conform. Each difference from it is an issue. A value can break each keyword for
 * one reason only, so that the table in `code-of.ts` can sort the differences.
 */

/** A schema that every value breaks, so that a deprecated member is always reported. */
const NEVER: JsonSchema = { not: {} };

const SAFE: JsonSchema = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

const element = (kind: ElementKind): JsonSchema => {
  if (kind.kind === "ref") return { $ref: `#/definitions/${kind.name}` };
  return kind.kind === "integer" ? { type: "integer", ...SAFE } : { type: kind.kind };
};

const value = (kind: MemberKind): JsonSchema => {
  if (kind.kind === "any") return {};
  return kind.kind === "list" ? { type: "array", items: element(kind.of) } : element(kind);
};

const member = ({ type, nullable, deprecated }: Member): JsonSchema => {
  const schema = value(type);
  // No anyOf: if neither branch fits, Ajv reports both.
  const present: JsonSchema = nullable ? { if: { type: "null" }, else: schema } : schema;
  return deprecated ? { ...("$ref" in present ? { allOf: [present] } : present), ...NEVER } : present;
};

const properties = (members: readonly Member[]): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(members.map((each) => [each.name, member(each)]));

const promised = (members: readonly Member[]): readonly string[] =>
  members.filter((each) => each.promised).map(({ name }) => name);

const definitions = new Remembered<ObjectType, JsonSchema>();

/** The same object for each action, so that its report is printed once. */
const definition = (type: ObjectType, isBounded: boolean): JsonSchema =>
  definitions.get(type, isBounded ? "bounded" : "", () => ({
    ...(isBounded ? { maxDepth: MAX_DEPTH } : {}),
    type: "object",
    additionalProperties: false,
    required: promised(type.members),
    properties: properties(type.members),
  }));

/**
 * The Error of an envelope, the same for every action. An empty Code breaks it. The runtime ignores other differences of an
 * Error whose Code is empty (`report-on-answer.ts`).
 */
const error = ({ members }: ObjectType): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  required: ["Code", "Message"],
  properties: {
    // Every member is declared, or additionalProperties would report it.
    ...Object.fromEntries(members.map(({ name }) => [name, {}])),
    Code: { type: "string", minLength: 1 },
    Message: { type: "string" },
  },
});

export const strictEnvelope = ({ members, error: errorType }: ResponseShape): JsonSchema => ({
  type: "object",
  required: ["Response"],
  additionalProperties: false,
  properties: { Response: { $ref: "#/definitions/Response" } },
  definitions: {
    Error: error(errorType),
    Response: {
      type: "object",
      required: ["RequestId"],
      properties: {
        ...properties(members),
        Error: { $ref: "#/definitions/Error" },
        RequestId: { type: "string" },
      },
    },
  },
});

function withDefinitions(root: JsonSchema, shape: Shape): JsonSchema {
  const { types } = shape;
  if (types.length === 0) return root;
  const isBounded = isRecursive(shape);
  return {
    ...root,
    definitions: Object.fromEntries(types.map((type) => [type.name, definition(type, isBounded)])),
  };
}

/** The members of the action in the Response object. The members of the envelope are allowed, and not tested. */
export function strictMembers(shape: ResponseShape): JsonSchema {
  const { members, ownError } = shape;
  const own = [
    ...members.filter(({ type }) => type.kind !== "any"),
    ...(ownError === undefined ? [] : [ownError]),
  ];
  const declared = own.filter(({ name }) => name !== "RequestId");
  const root: JsonSchema = {
    type: "object",
    additionalProperties: false,
    required: promised(declared),
    properties: {
      Error: {},
      ...Object.fromEntries(members.map(({ name }) => [name, {}])),
      ...properties(declared),
    },
  };
  return withDefinitions(root, shape);
}

export const strictBody = (shape: BareShape): JsonSchema => withDefinitions(value(shape.body), shape);
