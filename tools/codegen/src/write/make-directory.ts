import { existsSync, lstatSync, mkdirSync, readlinkSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { codeOf } from "./disk-error.ts";

/** How often a directory is tried to be made. Another process may remove an empty one above it at the same time. */
const MOST_TRIES = 3;

/** `existsSync` is false, where `statSync` would throw: below a file, or in a directory that may not be read. */
const isDirectory = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const failure = (code: string, message: string): Error =>
  Object.assign(new Error(message), { code, syscall: "mkdir" });

/** Makes one directory. Returns the error of the file system if it cannot be made. */
function tryToMake(directory: string): { readonly isMade: boolean } | { readonly error: unknown } {
  try {
    mkdirSync(directory);
    return { isMade: true };
  } catch (error) {
    // Another process was faster.
    if (codeOf(error) === "EEXIST" && isDirectory(directory)) return { isMade: false };
    return { error };
  }
}

/** Returns an error that says why the directory cannot be made, where that of the file system would mislead. */
function explained(error: unknown, directory: string, above: string): unknown {
  if (codeOf(error) === "EEXIST" && lstatSync(directory, { throwIfNoEntry: false })?.isSymbolicLink()) {
    const target = readlinkSync(directory);
    return existsSync(directory)
      ? error
      : failure(
          "EEXIST",
          `${directory} cannot be made: it is a symbolic link to ${target}, and nothing is there`,
        );
  }
  // Linux says this of its own file systems, such as /proc, and it would read as if the directory above were missing.
  if (codeOf(error) === "ENOENT" && existsSync(above))
    return failure("ENOENT", `${directory} cannot be made: ${above} does not accept new directories`);
  return error;
}

/** Of two directories on the way to the same place, the outer one has the shorter path. */
const outer = (a: string | undefined, b: string | undefined): string | undefined =>
  a !== undefined && (b === undefined || a.length <= b.length) ? a : b;

function makeWithin(directory: string, tries: number): string | undefined {
  if (isDirectory(directory)) return undefined;
  const above = dirname(directory);
  const first = existsSync(above) ? undefined : makeWithin(above, MOST_TRIES);
  const made = tryToMake(directory);
  if ("isMade" in made) return outer(first, made.isMade ? directory : undefined);
  if (codeOf(made.error) === "ENOENT" && tries > 1) return outer(first, makeWithin(directory, tries - 1));
  throw explained(made.error, directory, above);
}

/**
 * Makes a directory and those above it that are missing, one after the other. `mkdirSync` with `recursive` would run
 * without end in a file system that does not accept new directories, such as /proc on Linux. If another process removes
 * the directory above at the same time, it is made again.
 *
 * @returns The outermost directory that was made; undefined if none was.
 * @throws {Error} With the `code` and the `syscall` of the file system, and a message that names the directory.
 */
export const makeDirectory = (path: string): string | undefined => makeWithin(resolve(path), MOST_TRIES);
