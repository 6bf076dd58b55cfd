import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord, type JsonObject } from "./json.ts";
import { byCodeUnit } from "./order.ts";

/**
 * Returns the path of every file below a directory, relative to it, with forward slashes, in code-unit order. Empty if
 * there is no such directory. A symbolic link is a path of its own: it is listed and not followed.
 */
export function filesBelow(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(directory, "/").length).replaceAll("\\", "/"),
    )
    .sort(byCodeUnit);
}

/**
 * Returns the names of the directories in a directory, in code-unit order. Hidden ones are left out. Empty if there is no
 * such directory.
 */
export const subdirectories = (directory: string): readonly string[] =>
  existsSync(directory)
    ? readdirSync(directory, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
        .map(({ name }) => name)
        .sort(byCodeUnit)
    : [];

/**
 * Reads a file that holds one JSON object.
 *
 * @param Failure The class of the error if the file cannot be read, or holds something else.
 */
export function readJsonObject(file: string, Failure: new (message: string) => Error): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Failure(`${file}: ${String(error)}`);
  }
  if (!isRecord(value)) throw new Failure(`${file}: expected a JSON object`);
  return value;
}
