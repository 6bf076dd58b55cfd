import type {
  DeclaredBody,
  DeclaredMember,
  DeclaredObject,
  DeclaredResponse,
  WithDefinitions,
} from "../definition/declared.ts";
import type { JsonSchema, OwnError } from "../definition/definition.ts";

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
export type { JsonSchema } from "../definition/definition.ts";

export const CLOSED = { additionalProperties: false };
const TEXT = { type: "string" };
export const OBJECT = { type: "object" };

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

/** Demands some members, whatever they are. */
export const required = (names: readonly string[]): JsonSchema => ({
  ...OBJECT,
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, {}])),
});

/** A failure promises nothing but its Error. */
const failedOr = (promised: readonly string[]): JsonSchema =>
  promised.length === 0 ? {} : { anyOf: [required(["Error"]), required(promised)] };

/**
 * The schema of an answer.
 *
 * @param isOpen Whether any other members may be there, as in the contract of the envelope.
 */
export function schemaOfAnswer(
  response: DeclaredResponse,
  { ownError, isOpen }: { readonly ownError?: OwnError | undefined; readonly isOpen: boolean },
  strict: boolean,
): JsonSchema {
  const own = members(response, strict);
  const promised = strict ? (response.required ?? []) : [];
  const error = strict ? strictError() : tolerantError();
  return withDefinitions(
    {
      ...OBJECT,
      required: ["Response"],
      properties: {
        Response: {
          ...OBJECT,
          required: ["RequestId"],
          properties: { ...own, Error: ownError ? {} : error, RequestId: TEXT },
          ...(strict && !isOpen && CLOSED),
          ...(ownError
            ? ownError.schema({ error, member: own["Error"] ?? {}, promised, strict })
            : failedOr(promised)),
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
