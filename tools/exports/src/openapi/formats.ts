import { isRecord } from "@tc3-schema/base/json";
import type { JsonSchema } from "../json-schema/json-schema.ts";
import { WIDE } from "../wide-integers.ts";

const isWide = ({ $comment }: JsonSchema): boolean => typeof $comment === "string" && WIDE.has($comment);

function formatted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(formatted);
  return isRecord(value) ? withFormats(value) : value;
}

/**
 * Gives the integers of 64 bits the format int64. Without it, generators of clients choose 32 bits, and most of them do
 * not know uint64. The `$comment` still tells the two apart.
 */
export const withFormats = (schema: JsonSchema): JsonSchema => ({
  ...Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, formatted(value)])),
  ...(isWide(schema) ? { format: "int64" } : {}),
});
