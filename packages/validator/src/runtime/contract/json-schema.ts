import type {
  DeclaredBody,
  DeclaredMember,
  DeclaredObject,
  DeclaredResponse,
  WithDefinitions,
} from "../definition/declared.ts";

/**
 * A JSON Schema of a contract, in the keywords that draft-07 and 2020-12 share, without `$schema`. It is derived when
 * somebody asks for it, so that a contract carries its members once.
 *
 * In every function, `strict` chooses the severity. A tolerant schema rejects only values of another JSON kind: anything
 * may be missing, null or unknown. A strict schema demands every promise, and allows no unknown member and no integer
 * beyond 2^53.
 *
 * The schemas compile in Ajv's strict mode (`strictTypes`, `strictRequired`). So each branch names its type, because
 * Fastify compiles it alone, and each required member is among the properties beside it. A choice is an `anyOf`, never an
 * `if`: validators that stopped at draft-04 ignore an `if`, and generators of types overlook it.
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

const CLOSED = { additionalProperties: false };
const TEXT = { type: "string" };
const OBJECT = { type: "object" };

const orNull = (type: string | readonly string[]): readonly string[] => [...new Set([type, "null"].flat())];

function member(
  { type, $ref, anyOf, items }: DeclaredMember,
  isPromised: boolean,
  strict: boolean,
): JsonSchema {
  const target = $ref ?? anyOf?.[0]?.$ref;
  if (target !== undefined) {
    // In a tolerant schema the definition itself allows null.
    const isNullable = strict && (!isPromised || anyOf !== undefined);
    return isNullable ? { anyOf: [{ $ref: target }, { type: "null" }] } : { $ref: target };
  }
  if (type === undefined) return {};
  const isExact = strict && [type].flat().includes("integer");
  return {
    type: strict && isPromised ? type : orNull(type),
    ...(isExact && { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
    ...(items && { items: member(items, true, strict) }),
  };
}

const members = (
  { properties, required = [] }: DeclaredObject,
  strict: boolean,
): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, member(each, required.includes(name), strict)]),
  );

function withDefinitions(root: JsonSchema, { definitions }: WithDefinitions, strict: boolean): JsonSchema {
  if (definitions === undefined) return root;
  const types = Object.entries(definitions).map(([name, object]) => [
    name,
    strict
      ? { type: "object", required: object.required ?? [], properties: members(object, true), ...CLOSED }
      : { type: ["object", "null"], properties: members(object, false) },
  ]);
  return { ...root, definitions: Object.fromEntries(types) };
}

const FAILURE = { Code: TEXT, Message: TEXT };

/** The Error of a failure: a Code, a Message and nothing else. A function, so that a bundle of callbacks leaves it out. */
const strictError = (): JsonSchema => ({
  ...OBJECT,
  required: ["Code", "Message"],
  properties: { ...FAILURE, Code: { ...TEXT, minLength: 1 } },
  ...CLOSED,
});

/** The Error of a failure, or one that is accepted as no failure: null, or an empty Code whatever else is there. */
const tolerantError = (): JsonSchema => ({
  anyOf: [
    { ...OBJECT, required: ["Code", "Message"], properties: FAILURE },
    { ...OBJECT, required: ["Code"], properties: { Code: { enum: [""] } } },
    { type: "null" },
  ],
});

const required = (names: readonly string[]): JsonSchema => ({
  ...OBJECT,
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, {}])),
});

/** A failure promises nothing but its Error. */
const failedOr = (promised: readonly string[]): JsonSchema =>
  promised.length === 0 ? {} : { anyOf: [required(["Error"]), required(promised)] };

/** If an action declares an Error, an answer is a failure only if nothing else is there (two actions of lkeap). */
function aloneOr(own: JsonSchema, promised: readonly string[], strict: boolean): JsonSchema {
  const alone = (Error: JsonSchema): JsonSchema => ({
    ...OBJECT,
    ...(strict && { required: ["Error"] }),
    properties: { Error, RequestId: {} },
    ...CLOSED,
  });
  const { properties, ...otherwise } = required(promised);
  return {
    anyOf: [
      alone(strict ? strictError() : tolerantError()),
      { not: alone({}), ...otherwise, properties: { ...Object(properties), Error: own } },
    ],
  };
}

/**
 * The schema of an answer.
 *
 * @param ownError Whether the action declares a member called Error.
 * @param isOpen Whether any other members may be there, as in the contract of the envelope.
 */
export function schemaOfAnswer(
  response: DeclaredResponse,
  { ownError, isOpen }: { readonly ownError: boolean; readonly isOpen: boolean },
  strict: boolean,
): JsonSchema {
  const { Error: own = {}, ...others } = members(response, strict);
  const promised = strict ? (response.required ?? []) : [];
  const error = strict ? strictError() : tolerantError();
  return withDefinitions(
    {
      type: "object",
      required: ["Response"],
      properties: {
        Response: {
          type: "object",
          required: ["RequestId"],
          properties: { ...others, Error: ownError ? {} : error, RequestId: TEXT },
          ...(strict && !isOpen && CLOSED),
          ...(ownError ? aloneOr(own, promised, strict) : failedOr(promised)),
        },
      },
      ...(strict && CLOSED),
    },
    response,
    strict,
  );
}

/** The schema of a callback. The body is there, so it is not null. */
export function schemaOfCallback(body: DeclaredBody, strict: boolean): JsonSchema {
  const schema = member(body, true, strict);
  const present = body.type === "array" ? { ...schema, type: "array" } : { type: "object", allOf: [schema] };
  return withDefinitions(strict ? schema : present, body, strict);
}
