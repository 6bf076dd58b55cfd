import { join } from "node:path";
import parseJson from "parse-json";
import { readText } from "./read-text.ts";
import { SchemaError } from "./schema-error.ts";

/**
 * Reads one JSON file below `root`.
 *
 * @param file Path relative to `root`, with forward slashes: it names the file in errors and headers alike, so
 *   that neither depends on the machine.
 * @throws {SchemaError} When the file is missing, or is not JSON in UTF-8.
 */
export function readJson(root: string, file: string): unknown {
  const text = readText(join(root, file), file);
  try {
    return parseJson(text);
  } catch (error) {
    // parse-json's message ends with a code frame: line, column and the text around it.
    const received = error instanceof Error ? error.message.trimEnd() : String(error);
    throw new SchemaError([{ file, pointer: "", expected: "JSON", received }]);
  }
}
