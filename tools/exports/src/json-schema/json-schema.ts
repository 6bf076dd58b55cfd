import { isRecord } from "@tc3-schema/base/json";
import type { JsonSchema } from "../../../../packages/validator/src/runtime/contract/json-schema.ts";

/**
 * The derivation of the JSON Schemas of a contract. The exports use the same one, so a published schema cannot differ
 * from the contract of the action.
 */
export {
  type JsonSchema,
  schemaOfAnswer,
  schemaOfCallback,
} from "../../../../packages/validator/src/runtime/contract/json-schema.ts";

export { ownError } from "../../../../packages/validator/src/runtime/contract/own-error.ts";
export { schemaOfRequest } from "../../../../packages/validator/src/runtime/request/schema-of-request.ts";

/** Returns a part of a schema that is an object, such as its properties or one definition; an empty one if it is missing. */
export function part(schema: JsonSchema, name: string): JsonSchema {
  const found = schema[name];
  return isRecord(found) ? found : {};
}
