import { join } from "node:path";
import parseJson from "parse-json";
import { readText } from "./read-text.ts";
import { SchemaError } from "./schema-error.ts";

/** The longest line of a message that people read. */
const WIDEST = 200;

const cut = (line: string): string => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line);

/**
 * The message of parse-json, with its code frame. A file can be one long line: then the frame would not show the place,
 * and is left out. Long lines around the place are cut.
 */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const lines = error.message.trimEnd().split("\n");
  const isShown = lines.every((line) => !line.startsWith(">") || line.length <= WIDEST);
  return isShown ? lines.map(cut).join("\n") : (lines[0] ?? "").slice(0, WIDEST);
}

/**
 * What a text says in JSON.
 *
 * @param file Its name in messages.
 * @throws {SchemaError} When it is not JSON.
 */
export function jsonOf(text: string, file: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    // parse-json's message ends with a code frame: line, column and the text around it.
    throw new SchemaError([{ file, pointer: "", expected: "JSON", received: told(error) }]);
  }
}

/**
 * Reads one JSON file below `root`.
 *
 * @param file Path relative to `root`, with forward slashes: it names the file in errors and headers alike, so
 *   that neither depends on the machine.
 * @throws {SchemaError} When the file is missing, or is not JSON in UTF-8.
 */
export const readJson = (root: string, file: string): unknown =>
  jsonOf(readText(join(root, file), file), file);
