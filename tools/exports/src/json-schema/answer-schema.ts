import { declaredResponse } from "@tc3-schema/codegen/declared";
import type { ActionModel, EnvelopeModel, ServiceModel } from "@tc3-schema/codegen/model";
import { envelopeShape, type ResponseShape, responseShape } from "@tc3-schema/codegen/shape";
import { describeDefinitions, describeMembers } from "./describe.ts";
import { type JsonSchema, ownError, part, schemaOfAnswer } from "./json-schema.ts";
import { answerWords, type Severity, wideComment } from "./words.ts";

/**
 * Describes the action's own members of the Response object. The envelope describes the members of every answer. The Error
 * gets a name of its own, because generators of types would call it Error, and PHP has such a class already.
 */
const describeResponse = (
  schema: JsonSchema,
  { name: action, response }: ActionModel,
  { members, ownError: declared }: ResponseShape,
  { response: common }: EnvelopeModel,
): JsonSchema => {
  const { name, description } = response;
  const own = new Set(members.map((member) => member.name));
  const shared = common.members.filter((member) => !own.has(member.name) && declared === undefined);
  const properties = describeMembers(part(schema, "properties"), [...members, ...shared]);
  return {
    title: name,
    ...(description === undefined ? {} : { description }),
    ...schema,
    properties:
      declared === undefined
        ? { ...properties, Error: { title: `${action}Error`, ...part(properties, "Error") } }
        : properties,
  };
};

/** The JSON Schema of an action's answers, envelope included. */
export function answerSchema(
  envelope: EnvelopeModel,
  { service, version, types }: ServiceModel,
  action: ActionModel,
  severity: Severity,
): JsonSchema {
  const { name, description, response } = action;
  const shape = responseShape(envelope, response, new Map(types.map((type) => [type.name, type])));
  const derived = schemaOfAnswer(
    declaredResponse(shape),
    { ownError: shape.ownError && ownError, isOpen: false },
    severity === "strict",
  );
  const properties = part(derived, "properties");
  return {
    title: `${name}Answer`,
    description: answerWords(
      { what: `An answer of ${name} of ${service} ${version}`, description },
      severity,
    ),
    ...wideComment([response, ...shape.types]),
    ...describeDefinitions(derived, shape.types),
    properties: {
      ...properties,
      Response: describeResponse(part(properties, "Response"), action, shape, envelope),
    },
  };
}

/** The JSON Schema of the part that the answers of all actions share. */
export function envelopeSchema(envelope: EnvelopeModel, severity: Severity): JsonSchema {
  const derived = schemaOfAnswer(
    declaredResponse(envelopeShape(envelope)),
    { isOpen: true },
    severity === "strict",
  );
  return {
    title: "Answer",
    description: answerWords(
      {
        what: "An answer of any action",
        description: "It knows no action, so all other members of Response belong to the action.",
      },
      severity,
    ),
    ...derived,
  };
}
