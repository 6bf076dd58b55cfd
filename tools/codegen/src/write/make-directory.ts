import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

/** `existsSync` is false, where `statSync` would throw: below a file, or in a directory that may not be read. */
const isDirectory = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Makes one directory. Returns false if another process was faster. */
function makeOne(directory: string, above: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST" && isDirectory(directory)) return false;
    if (codeOf(error) !== "ENOENT" || !existsSync(above)) throw error;
    // Linux says this of its own file systems, such as /proc, and it would read as if the directory above were missing.
    throw Object.assign(new Error(`${directory} cannot be made: ${above} does not accept new directories`), {
      code: "ENOENT",
      syscall: "mkdir",
    });
  }
}

/**
 * Makes a directory and those above it that are missing, one after the other. `mkdirSync` with `recursive` would run
 * without end in a file system that does not accept new directories, such as /proc on Linux.
 *
 * @returns The outermost directory that was made; undefined if none was.
 * @throws {Error} The error of the file system.
 */
export function makeDirectory(path: string): string | undefined {
  const directory = resolve(path);
  if (isDirectory(directory)) return undefined;
  const above = dirname(directory);
  const first = existsSync(above) ? undefined : makeDirectory(above);
  const isMade = makeOne(directory, above);
  return first ?? (isMade ? directory : undefined);
}
