import { readFileSync } from "node:fs";
import { SchemaError } from "@tc3-schema/codegen/schema-error";

/**
 * Reads a text.
 *
 * @param path Where it is on this machine.
 * @param file Its name in messages.
 * @throws {SchemaError} When it cannot be read.
 */
export function readText(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new SchemaError([{ file, pointer: "", expected: "a readable file", received }]);
  }
}
