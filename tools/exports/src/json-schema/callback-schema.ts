import { declaredBody } from "@tc3-schema/codegen/declared";
import type { CallbackModel, CallbacksModel } from "@tc3-schema/codegen/model";
import { reachable } from "@tc3-schema/codegen/shape";
import { describeDefinitions } from "./describe.ts";
import { type JsonSchema, schemaOfCallback } from "./json-schema.ts";
import { callbackWords, type Severity, wideComment } from "./words.ts";

/** Generators of types name the root by its title. Draft-07 ignores a title beside a `$ref`, so the `$ref` goes into `allOf`. */
const withoutRootReference = ({ $ref, ...root }: JsonSchema): JsonSchema =>
  $ref === undefined ? root : { type: "object", allOf: [{ $ref }], ...root };

/** The JSON Schema of the body that a service posts to its users. */
export function callbackSchema(
  { service, types: all }: CallbacksModel,
  { name, title, description, body }: CallbackModel,
  severity: Severity,
): JsonSchema {
  const types = reachable([body], new Map(all.map((type) => [type.name, type])));
  const derived = schemaOfCallback(declaredBody({ frame: "none", body, types }), severity === "strict");
  const what = `The body of the callback ${name} of ${service}`;
  return {
    title,
    description: callbackWords({ what, description }, severity),
    ...wideComment(types),
    ...describeDefinitions(withoutRootReference(derived), types),
  };
}
