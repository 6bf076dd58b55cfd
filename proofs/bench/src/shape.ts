import { isRecord, type JsonObject } from "@tc3-schema/base/json";

/**
 * The bodies that a contract accepts, in a form that every other library can express. All members of an object may be
 * missing or null, and the items of a list may be null. The parts of the envelope are required.
 */
export type Shape =
  | { readonly kind: "string" | "integer" | "number" | "boolean" | "any" | "error" }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "object"; readonly members: Readonly<Record<string, Shape>> }
  | { readonly kind: "body"; readonly members: Readonly<Record<string, Shape>> };

const part = (schema: JsonObject, key: string): JsonObject => {
  const found = schema[key];
  return isRecord(found) ? found : {};
};

const members = (schema: JsonObject, definitions: JsonObject): Record<string, Shape> =>
  Object.fromEntries(
    Object.entries(part(schema, "properties")).map(([name, member]) => [
      name,
      name === "Error" ? { kind: "error" } : shapeOf(isRecord(member) ? member : {}, definitions),
    ]),
  );

function shapeOf(schema: JsonObject, definitions: JsonObject): Shape {
  const { $ref } = schema;
  if (typeof $ref === "string")
    return shapeOf(part(definitions, $ref.slice("#/definitions/".length)), definitions);
  const [kind] = [schema["type"]].flat();
  switch (kind) {
    case "object":
      return { kind, members: members(schema, definitions) };
    case "array":
      return { kind: "list", of: shapeOf(part(schema, "items"), definitions) };
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return { kind };
    default:
      return { kind: "any" };
  }
}

/** @param schema A contract's own JSON Schema, for a type that does not contain itself. */
export function bodyShape(schema: JsonObject): Shape {
  const response = part(part(schema, "properties"), "Response");
  const { RequestId: _, ...rest } = members(response, part(schema, "definitions"));
  return { kind: "body", members: rest };
}
