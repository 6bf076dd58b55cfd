import { isRecord } from "@tc3-schema/base/json";
import type { Draft } from "./drafts.ts";
import type { JsonSchema } from "./json-schema.ts";

const DIALECTS: Readonly<Record<Draft, string>> = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

const DEFINITIONS = "#/definitions/";

function redirected(value: unknown, to: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => redirected(each, to));
  return isRecord(value) ? withReferences(value, to) : value;
}

/** Returns the same schema with other references. A member that is called `$ref` holds a schema, not a text. */
export const withReferences = (schema: JsonSchema, to: (name: string) => string): JsonSchema =>
  Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string"
        ? to(value.slice(DEFINITIONS.length))
        : redirected(value, to),
    ]),
  );

/** Returns a schema in one of the versions of JSON Schema. The newer version calls definitions `$defs`. */
export function inDraft(schema: JsonSchema, draft: Draft, id: string): JsonSchema {
  const head = { $schema: DIALECTS[draft], $id: id };
  if (draft === "draft-07") return { ...head, ...schema };
  const { definitions, ...root } = withReferences(schema, (name) => `#/$defs/${name}`);
  return { ...head, ...root, ...(definitions === undefined ? {} : { $defs: definitions }) };
}
