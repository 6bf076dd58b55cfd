import type {
  ActionModel,
  CallbackModel,
  CallbacksModel,
  EnvelopeModel,
  ServiceModel,
} from "@tc3-schema/codegen/model";
import { answerSchema } from "../json-schema/answer-schema.ts";
import { callbackSchema } from "../json-schema/callback-schema.ts";
import { withReferences } from "../json-schema/dialect.ts";
import { type JsonSchema, part } from "../json-schema/json-schema.ts";
import { requestSchema } from "../json-schema/request-schema.ts";
import { SEVERITIES, type Severity } from "../json-schema/words.ts";
import { withFormats } from "./formats.ts";

/** Schemas by the names that they have under `components`. */
export type Components = Readonly<Record<string, JsonSchema>>;

/** The reference to a component. */
export const reference = (name: string): { readonly $ref: string } => ({
  $ref: `#/components/schemas/${name}`,
});

/**
 * The names of the components. A type has a name without dots and gets a suffix, so no two components have the same
 * name, whatever a definition calls its types: 41 actions have the name of a type.
 */
export const componentNames = {
  answer: (action: string, severity: Severity): string => `${action}.answer.${severity}`,
  callback: (callback: string, severity: Severity): string => `${callback}.callback.${severity}`,
  request: (action: string): string => `${action}.parameters.request`,
  codes: (action: string): string => `${action}.error.codes`,
  commonCodes: "common.error.codes",
} as const;

/** Returns a schema as a component, and each of its definitions as a component under its name and a suffix. */
function hoisted(name: string, schema: JsonSchema, suffix: string): Components {
  const { definitions: _, ...root } = schema;
  const definitions = part(schema, "definitions");
  const nameOf = (type: string): string => `${type}.${suffix}`;
  const moved = (each: JsonSchema): JsonSchema =>
    withFormats(withReferences(each, (type) => reference(nameOf(type)).$ref));
  return Object.fromEntries([
    [name, moved(root)],
    ...Object.keys(definitions).map((type) => [nameOf(type), moved(part(definitions, type))]),
  ]);
}

/** Lets the Code of a failure refer to the codes of the action. The Error of a few actions has another form, and stays. */
function errorWithCodes(error: JsonSchema, codes: JsonSchema): JsonSchema {
  const { anyOf } = error;
  if (Array.isArray(anyOf)) {
    const [failure, ...others]: readonly unknown[] = anyOf;
    return { ...error, anyOf: [errorWithCodes(part({ failure }, "failure"), codes), ...others] };
  }
  const properties = part(error, "properties");
  if (!("Code" in properties)) return error;
  return { ...error, properties: { ...properties, Code: { ...part(properties, "Code"), ...codes } } };
}

function withCodes(answer: JsonSchema, codes: JsonSchema): JsonSchema {
  const properties = part(answer, "properties");
  const response = part(properties, "Response");
  const members = part(response, "properties");
  const Error = errorWithCodes(part(members, "Error"), codes);
  return {
    ...answer,
    properties: { ...properties, Response: { ...response, properties: { ...members, Error } } },
  };
}

/** The components of an action: its answers by both severities, its request, and all types that these refer to. */
export function actionComponents(
  envelope: EnvelopeModel,
  service: ServiceModel,
  action: ActionModel,
): Components {
  const codes = reference(componentNames.codes(action.name));
  const answers = SEVERITIES.map((severity): Components => {
    const name = componentNames.answer(action.name, severity);
    const components = hoisted(name, answerSchema(envelope, service, action, severity), severity);
    return { ...components, [name]: withCodes(part(components, name), codes) };
  });
  const request = hoisted(componentNames.request(action.name), requestSchema(service, action), "request");
  return Object.assign({}, ...answers, request);
}

/** The components of a callback: its body by both severities, and all types that it refers to. */
export const callbackComponents = (callbacks: CallbacksModel, callback: CallbackModel): Components =>
  Object.assign(
    {},
    ...SEVERITIES.map((severity) =>
      hoisted(
        componentNames.callback(callback.name, severity),
        callbackSchema(callbacks, callback, severity),
        severity,
      ),
    ),
  );
