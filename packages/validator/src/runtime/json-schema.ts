import type {
  DeclaredBody,
  DeclaredMember,
  DeclaredObject,
  DeclaredResponse,
  WithDefinitions,
} from "./declared.ts";

/**
 * The JSON Schemas of a contract, in the keywords that draft-07 and 2020-12 share, without `$schema`. They are derived
 * when somebody asks: a contract carries its members once. In every function, `strict` chooses the severity. Tolerant:
 * anything may be missing or null and nothing is unknown, so only a value of another JSON kind is refused. Strict: every
 * promise is kept, no member is unknown, and no integer is beyond 2^53.
 *
 * Ajv's strict mode takes them, all of it: a branch names its type, because Fastify compiles it alone, and what is
 * required is among the properties beside it (`strictTypes`, `strictRequired`). A choice is an `anyOf`, never an `if`:
 * validators that stopped at draft-04 ignore an `if`, and generators of types overlook it.
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
    // Tolerant, the definition itself allows null.
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

/** What a failure has, and nothing else. */
const STRICT_ERROR: JsonSchema = {
  ...OBJECT,
  required: ["Code", "Message"],
  properties: { ...FAILURE, Code: { ...TEXT, minLength: 1 } },
  ...CLOSED,
};

/** A failure, or what is no failure and yet accepted: an Error whose Code is empty, whatever else it holds, or null. */
const TOLERANT_ERROR: JsonSchema = {
  anyOf: [
    { ...OBJECT, required: ["Code", "Message"], properties: FAILURE },
    { ...OBJECT, required: ["Code"], properties: { Code: { enum: [""] } } },
    { type: "null" },
  ],
};

const required = (names: readonly string[]): JsonSchema => ({
  ...OBJECT,
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, {}])),
});

/** A failure promises nothing but its Error. */
const failedOr = (promised: readonly string[]): JsonSchema =>
  promised.length === 0 ? {} : { anyOf: [required(["Error"]), required(promised)] };

/** An action that has an Error of its own failed only if nothing else is in the body (two actions of lkeap). */
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
      alone(strict ? STRICT_ERROR : TOLERANT_ERROR),
      { not: alone({}), ...otherwise, properties: { ...Object(properties), Error: own } },
    ],
  };
}

/**
 * The schema of an answer.
 *
 * @param ownError Whether the action has a member called Error of its own.
 * @param isOpen Whether members beyond the declared ones are the action's business: the envelope's own contract.
 */
export function schemaOfAnswer(
  response: DeclaredResponse,
  { ownError, isOpen }: { readonly ownError: boolean; readonly isOpen: boolean },
  strict: boolean,
): JsonSchema {
  const { Error: own = {}, ...others } = members(response, strict);
  const promised = strict ? (response.required ?? []) : [];
  const error = strict ? STRICT_ERROR : TOLERANT_ERROR;
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

/** The schema of a callback's body. The body is there: it is not null itself. */
export function schemaOfBody(body: DeclaredBody, strict: boolean): JsonSchema {
  const schema = member(body, true, strict);
  const present = body.type === "array" ? { ...schema, type: "array" } : { type: "object", allOf: [schema] };
  return withDefinitions(strict ? schema : present, body, strict);
}
