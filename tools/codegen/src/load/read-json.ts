import parseJson, { JSONError } from "parse-json";
import { SchemaError } from "./schema-error.ts";
import type { SchemaSource } from "./schema-source.ts";

/** The longest line of a message that people read. */
const WIDEST = 200;

const cut = (line: string): string => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line);

/**
 * Returns what parse-json says of a text, with the place below it. Long lines around the place are cut. If the line of the
 * place is itself too long to be shown, the place is left out: a file can be one line.
 */
function told(error: unknown): string {
  if (!(error instanceof JSONError)) return String(error);
  const summary = cut(error.message.split("\n", 1)[0] ?? "");
  // The frame of the message has colours where the environment asks for them, and this text also goes into JSON and files.
  const frame = error.rawCodeFrame?.split("\n") ?? [];
  const isShown = frame.every((line) => !line.startsWith(">") || line.length <= WIDEST);
  return isShown && frame.length > 0 ? [summary, "", ...frame.map(cut)].join("\n") : summary;
}

/**
 * Parses a text as JSON.
 *
 * @param file The name of the text in messages.
 * @throws {SchemaError} When the text is not JSON.
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
 * Reads one JSON file.
 *
 * @param file The path of the file in the source, which also names it in errors.
 * @throws {SchemaError} When the file is missing, or is not JSON in UTF-8.
 */
export const readJson = (source: SchemaSource, file: string): unknown =>
  source.value === undefined ? jsonOf(source.read(file), file) : source.value(file);
