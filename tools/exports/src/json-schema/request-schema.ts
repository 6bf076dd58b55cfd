import { declaredRequest } from "@tc3-schema/codegen/declared-request";
import type { ActionModel, ServiceModel } from "@tc3-schema/codegen/model";
import { requestShape } from "@tc3-schema/codegen/request-shape";
import { describeDefinitions, describeType } from "./describe.ts";
import { type JsonSchema, schemaOfRequest } from "./json-schema.ts";
import { requestWords, wideComment } from "./words.ts";

/** The JSON Schema of an action's request: the parameters in its body. */
export function requestSchema(
  { service, version, requestTypes, source }: ServiceModel,
  { name }: ActionModel,
): JsonSchema {
  const types = new Map(requestTypes.map((type) => [type.name, type]));
  const root = types.get(`${name}Request`);
  // The model has already checked that it exists.
  if (root === undefined) throw new TypeError(`no ${name}Request in ${source.requests}`);
  const shape = requestShape(root, types);
  const derived = describeDefinitions(schemaOfRequest(declaredRequest(shape)), shape.types);
  const what = `A request of ${name} of ${service} ${version}`;
  return {
    ...describeType(derived, root),
    description: requestWords({ what, description: root.description }),
    ...wideComment([root, ...shape.types]),
  };
}
