import { lstatSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { filesBelow, subdirectories } from "@tc3-schema/base/files";
import { GENERATED } from "../emit/code.ts";
import { SchemaError } from "../load/schema-error.ts";
import { isServiceDirectory } from "./manifest.ts";

/** Files that file managers put into every directory that they show. */
const OF_FILE_MANAGERS: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Whether a file or a link belongs to somebody else, so that it must not be lost. */
function isForeign(file: string): boolean {
  if (OF_FILE_MANAGERS.has(basename(file))) return false;
  return !lstatSync(file).isFile() || !GENERATED.test(readFileSync(file).subarray(0, 100).toString());
}

/** Returns every file below a directory of the output, relative to the output. */
export const filesOf = (out: string, path: string): readonly string[] =>
  filesBelow(join(out, path)).map((file) => `${path}/${file}`);

/**
 * Checks files that are lost when their directory is replaced or removed.
 *
 * @param files Relative to the output.
 * @throws {SchemaError} If one of them was not generated.
 */
export function assertOurs(out: string, files: readonly string[]): void {
  const mistakes = files
    .map((file) => join(out, file))
    .filter(isForeign)
    .map((file) => ({
      file,
      pointer: "",
      expected: "only generated files, because the directory is replaced or removed as a whole",
      received: "a file of yours",
      advice: 'Move it, or generate into another directory: --out, or "out" in tc3.json',
    }));
  if (mistakes.length > 0) throw new SchemaError(mistakes);
}

/** A directory that this process may not read holds nothing that it has generated. */
function readableSubdirectories(directory: string): readonly string[] {
  try {
    return subdirectories(directory);
  } catch {
    return [];
  }
}

/**
 * Returns the generated directories of services that nobody knows of: a line of the manifest can get lost when branches are
 * merged. A directory that holds anything else is left out.
 *
 * @param known The directories in the manifest and those that are wanted.
 */
export const forgotten = (out: string, known: ReadonlySet<string>): readonly string[] =>
  readableSubdirectories(out)
    .flatMap((service) =>
      readableSubdirectories(join(out, service)).map((version) => `${service}/${version}`),
    )
    .filter((path) => {
      if (!isServiceDirectory(path) || known.has(path)) return false;
      const files = filesBelow(join(out, path)).map((file) => join(out, path, file));
      return files.length > 0 && !files.some(isForeign);
    });
