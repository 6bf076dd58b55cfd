import { constants } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { SchemaError } from "./schema-error.ts";

/** Decodes strictly. A byte order mark is not part of the text. */
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

export interface ReadTextOptions {
  /** Whether the file may be a pipe: `tc3 import docs <(curl …)`. */
  readonly pipes?: boolean;
}

const unreadable = (file: string, expected: string, received: string): SchemaError =>
  new SchemaError([{ file, pointer: "", expected, received }]);

/**
 * Refuses a file that might never end, and a pipe that nobody writes to. @throws {SchemaError} If it is such a file.
 */
function assertEnds(path: string, file: string, pipes: boolean): void {
  const found = statSync(path);
  if (found.isFile() || found.isDirectory() || (pipes && found.isFIFO())) return;
  throw unreadable(file, "a regular file", found.isFIFO() ? "a pipe" : "a device or a socket");
}

/**
 * Decodes the bytes of a file.
 *
 * @param file The name of the file in messages.
 * @throws {SchemaError} If the bytes are not UTF-8. Without the check, text in another encoding would be damaged
 * silently.
 */
export function textOf(bytes: Uint8Array, file: string): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw unreadable(file, `at most ${constants.MAX_STRING_LENGTH} bytes`, `${bytes.length}`);
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

/**
 * Reads a text file.
 *
 * @param path The path of the file on this machine.
 * @param file The name of the file in messages.
 * @throws {SchemaError} If the file cannot be read, or is not UTF-8.
 */
export function readText(path: string, file: string, { pipes = false }: ReadTextOptions = {}): string {
  let bytes: Uint8Array;
  try {
    assertEnds(path, file, pipes);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof SchemaError) throw error;
    throw unreadable(file, "a readable file", error instanceof Error ? error.message : String(error));
  }
  return textOf(bytes, file);
}
