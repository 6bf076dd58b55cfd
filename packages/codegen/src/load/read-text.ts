import { readFileSync } from "node:fs";
import { SchemaError } from "./schema-error.ts";

/** A byte order mark is no part of the text. */
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a text.
 *
 * @param path Where it is on this machine.
 * @param file Its name in messages.
 * @throws {SchemaError} When it cannot be read, or is not UTF-8: what another encoding has would be garbled in silence.
 */
export function readText(path: string, file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new SchemaError([{ file, pointer: "", expected: "a readable file", received }]);
  }
  try {
    return UTF_8.decode(bytes);
  } catch {
    const received = "bytes of another encoding";
    throw new SchemaError([
      { file, pointer: "", expected: "UTF-8", received, advice: "Save it as UTF-8 first (iconv does)" },
    ]);
  }
}
