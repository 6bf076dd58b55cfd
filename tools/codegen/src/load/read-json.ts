import parseJson, { JSONError } from "parse-json";
import { SchemaError } from "./schema-error.ts";
import type { SchemaSource } from "./schema-source.ts";

/** The longest line that a message shows. */
const WIDEST = 200;

const cut = (line: string): string => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line);

/**
 * Returns the message of parse-json about a text, with the place in the text below it. Long lines around the place are
 * cut. If the line of the place itself is too long, the place is left out, because a file can be one line.
 */
function messageOf(error: unknown): string {
  if (!(error instanceof JSONError)) return String(error);
  const summary = cut(error.message.split("\n", 1)[0] ?? "");
  // If the environment asks for colours, the frame of the message has them. This text also goes into JSON and files.
  const frame = error.rawCodeFrame?.split("\n") ?? [];
  const isShown = frame.every((line) => !line.startsWith(">") || line.length <= WIDEST);
  return isShown && frame.length > 0 ? [summary, "", ...frame.map(cut)].join("\n") : summary;
}

/**
 * Parses a text as JSON.
 *
 * @param file The name of the text in messages.
 * @throws {SchemaError} If the text is not JSON.
 */
export function jsonOf(text: string, file: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    // parse-json's message ends with a code frame: line, column and the text around it.
    throw new SchemaError([{ file, pointer: "", expected: "JSON", received: messageOf(error) }]);
  }
}

/**
 * Reads one JSON file.
 *
 * @param file The path of the file in the source, which also names it in errors.
 * @throws {SchemaError} If the file is missing, or is not JSON in UTF-8.
 */
export const readJson = (source: SchemaSource, file: string): unknown =>
  source.value === undefined ? jsonOf(source.read(file), file) : source.value(file);
