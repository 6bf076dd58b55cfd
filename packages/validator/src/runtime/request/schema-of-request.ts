import type { JsonSchema } from "../contract/json-schema.ts";
import type { DeclaredMember, DeclaredObject, DeclaredResponse } from "../definition/declared.ts";

function member({ $ref, anyOf, items, type }: DeclaredMember): JsonSchema {
  return {
    ...($ref !== undefined && { $ref }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(member) }),
    ...(type !== undefined && { type }),
    ...(items !== undefined && { items: member(items) }),
  };
}

const object = ({ properties, required = [] }: DeclaredObject): JsonSchema => ({
  type: "object",
  required,
  properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, member(each)])),
  additionalProperties: false,
});

/** The JSON Schema of the requests that `is` accepts. */
export const schemaOfRequest = (request: DeclaredResponse): JsonSchema => ({
  ...object(request),
  ...(request.definitions !== undefined && {
    definitions: Object.fromEntries(
      Object.entries(request.definitions).map(([name, each]) => [name, object(each)]),
    ),
  }),
});
