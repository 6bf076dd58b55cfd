import type {
  DeclaredBody,
  DeclaredMember,
  DeclaredObject,
  DeclaredResponse,
  WithDefinitions,
} from "./declared.ts";

/**
 * The JSON Schemas of both severities, in the keywords that draft-07 and 2020-12 share, without `$schema`. They are
 * derived when somebody asks: a contract carries its members once.
 */

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A severity: how it wants a member and an object, and how the envelope is put around a Response object. */
interface Severity {
  readonly member: (member: DeclaredMember, isPromised: boolean) => JsonSchema;
  readonly object: (object: DeclaredObject) => JsonSchema;
  readonly envelope: (response: DeclaredResponse, ownError: boolean, isOpen: boolean) => JsonSchema;
  /** The body of a callback is there: it is not null itself. */
  readonly body: (body: DeclaredBody) => JsonSchema;
}

const orNull = (type: string | readonly string[]): readonly string[] => [...new Set([type, "null"].flat())];

const properties = (
  { properties: members, required = [] }: DeclaredObject,
  { member }: Severity,
): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(members).map(([name, each]) => [name, member(each, required.includes(name))]),
  );

const withDefinitions = (
  root: JsonSchema,
  { definitions }: WithDefinitions,
  { object }: Severity,
): JsonSchema =>
  definitions === undefined
    ? root
    : {
        ...root,
        definitions: Object.fromEntries(
          Object.entries(definitions).map(([name, each]) => [name, object(each)]),
        ),
      };

const frame = (response: JsonSchema): JsonSchema => ({
  type: "object",
  required: ["Response"],
  properties: { Response: { type: "object", ...response } },
});

/** An action that has an Error of its own failed only if nothing else is in the body (two actions of lkeap). */
const NOTHING_ELSE: JsonSchema = { properties: { Error: {}, RequestId: {} }, additionalProperties: false };

const TOLERATED_ERROR: JsonSchema = {
  type: ["object", "null"],
  required: ["Code"],
  properties: { Code: { type: "string" } },
  // An empty Code is no failure, whatever else the object holds. Any other Code needs a Message.
  if: { properties: { Code: { const: "" } } },
  else: { required: ["Message"], properties: { Message: { type: "string" } } },
};

/** Anything may be missing or null, and nothing is unknown: only a value of another JSON kind is refused. */
export const TOLERANT: Severity = {
  member: ({ type, $ref, anyOf, items }) => {
    const reference = $ref ?? anyOf?.[0]?.$ref;
    if (reference !== undefined) return { $ref: reference };
    if (type === undefined) return {};
    return { type: orNull(type), ...(items && { items: TOLERANT.member(items, false) }) };
  },
  object: (object) => ({ type: ["object", "null"], properties: properties(object, TOLERANT) }),
  envelope: (response, ownError) => {
    const { Error: own, ...others } = properties(response, TOLERANT);
    const error = ownError
      ? {
          if: NOTHING_ELSE,
          // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
          then: { properties: { Error: TOLERATED_ERROR } },
          else: { properties: { Error: own } },
        }
      : {};
    const members = {
      ...(ownError ? {} : { Error: TOLERATED_ERROR }),
      ...others,
      RequestId: { type: "string" },
    };
    return withDefinitions(
      frame({ required: ["RequestId"], properties: members, ...error }),
      response,
      TOLERANT,
    );
  },
  body: (body) => {
    const schema = TOLERANT.member(body, false);
    const root = body.type === "array" ? { ...schema, type: "array" } : { type: "object", allOf: [schema] };
    return withDefinitions(root, body, TOLERANT);
  },
};

const FAILURE: JsonSchema = {
  type: "object",
  required: ["Code", "Message"],
  properties: { Code: { type: "string", minLength: 1 }, Message: { type: "string" } },
  additionalProperties: false,
};

const SAFE = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** Every promise is kept, no member is unknown, and no integer is beyond 2^53. */
export const STRICT: Severity = {
  member: ({ type, $ref, anyOf, items }, isPromised) => {
    const reference = $ref ?? anyOf?.[0]?.$ref;
    if (reference !== undefined) {
      const isNullable = !isPromised || anyOf !== undefined;
      return isNullable ? { anyOf: [{ $ref: reference }, { type: "null" }] } : { $ref: reference };
    }
    if (type === undefined) return {};
    return {
      type: isPromised ? type : orNull(type),
      ...([type].flat().includes("integer") ? SAFE : {}),
      ...(items && { items: STRICT.member(items, true) }),
    };
  },
  object: (object) => ({
    type: "object",
    required: object.required ?? [],
    properties: properties(object, STRICT),
    additionalProperties: false,
  }),
  envelope: (response, ownError, isOpen) => {
    const { Error: own = {}, ...others } = properties(response, STRICT);
    const { required = [] } = response;
    const failed: JsonSchema = ownError ? { required: ["Error"], ...NOTHING_ELSE } : { required: ["Error"] };
    const schema = frame({
      required: ["RequestId"],
      properties: { ...others, Error: {}, RequestId: { type: "string" } },
      ...(isOpen ? {} : { additionalProperties: false }),
      if: failed,
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: { properties: { Error: FAILURE } },
      else: { required, properties: { Error: own } },
    });
    return withDefinitions({ ...schema, additionalProperties: false }, response, STRICT);
  },
  body: (body) => withDefinitions(STRICT.member(body, true), body, STRICT),
};
