import type { EnvelopeModel, Member, MemberKind, ObjectType } from "../../model/model.ts";
import type { JsonSchema } from "./json-schema.ts";

/**
 * From what the spec promises to what a verdict needs (DESIGN: "Two severities"). Both schemas say the same about
 * `Error`: an empty `Code` is no failure, whatever else the object holds; any other one needs a `Message`.
 */

/** Always wrong: how a deprecated member is made to show up in Ajv's report. */
const NEVER: JsonSchema = { not: {} };

const EMPTY_CODE: JsonSchema = { properties: { Code: { const: "" } } };

const kind = (type: MemberKind): JsonSchema => (type.kind === "string" ? { type: "string" } : {});

const properties = (
  { members }: ObjectType,
  schemaOf: (member: Member) => JsonSchema | undefined,
): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    members.flatMap((member) => {
      const schema = schemaOf(member);
      return schema === undefined ? [] : [[member.name, schema]];
    }),
  );

const envelope = (response: JsonSchema): JsonSchema => ({
  type: "object",
  required: ["Response"],
  properties: { Response: response },
});

const error = (code: JsonSchema): JsonSchema => ({
  required: ["Code"],
  properties: { Code: code },
  if: EMPTY_CODE,
  else: { required: ["Message"], properties: { Message: { type: "string" } } },
});

/** What is accepted: `is` answers exactly as this schema does. */
export const tolerantEnvelope = ({ response }: EnvelopeModel): JsonSchema =>
  envelope({
    type: "object",
    required: ["RequestId"],
    properties: properties(response, ({ name, type }) => {
      if (name === "Error") return { type: ["object", "null"], ...error({ type: "string" }) };
      if (name === "RequestId") return kind(type);
      return undefined;
    }),
  });

/** What is accepted without a remark: whatever breaks this one is drift, or worse. */
export function strictEnvelope({ response, error: errorType }: EnvelopeModel): JsonSchema {
  const { properties: own, ...rest } = error({ type: "string", not: { const: "" } });
  const strictError: JsonSchema = {
    type: "object",
    ...rest,
    additionalProperties: false,
    // Declared even where nothing is asserted of them, or additionalProperties would not know them.
    properties: properties(errorType, ({ name }) => own?.[name] ?? {}),
  };
  return {
    ...envelope({
      type: "object",
      required: ["RequestId"],
      properties: properties(response, ({ name, type, deprecated }) => {
        if (name === "Error") return strictError;
        return deprecated ? { ...kind(type), ...NEVER } : kind(type);
      }),
    }),
    additionalProperties: false,
  };
}
