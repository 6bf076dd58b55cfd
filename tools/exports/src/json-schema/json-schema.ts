import { isRecord } from "@tc3-schema/base/json";
import type { JsonSchema } from "../../../../packages/validator/src/runtime/contract/json-schema.ts";

/**
 * The derivation of the JSON Schemas that a contract gives. The exports are made by the same one, so a schema that is
 * published cannot say anything else than the contract of the action.
 */
export {
  type JsonSchema,
  schemaOfAnswer,
  schemaOfCallback,
} from "../../../../packages/validator/src/runtime/contract/json-schema.ts";

export { schemaOfRequest } from "../../../../packages/validator/src/runtime/request/schema-of-request.ts";

/** A part of a schema that is an object: its properties, its definitions, or one of either. */
export function part(schema: JsonSchema, name: string): JsonSchema {
  const found = schema[name];
  return isRecord(found) ? found : {};
}
