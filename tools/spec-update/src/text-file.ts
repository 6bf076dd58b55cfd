import { lstatSync, mkdirSync, readFileSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StepError } from "./step-error.ts";

const isWritable = (stats: Stats): boolean => stats.isFile() || stats.isCharacterDevice() || stats.isFIFO();

/**
 * Looks where `--markdown` leads before anything is done: to a file, to what is written to like one (`/dev/stdout`), or
 * to nothing yet.
 *
 * @throws {StepError} When it is something else, such as a directory.
 */
export function checkTextFile(path: string): void {
  if (path === "") throw new StepError("check", "--markdown: expected a file, received an empty path");
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && !isWritable(stats))
    throw new StepError("check", `--markdown ${path}: expected a file or nothing there yet`);
}

/**
 * Writes to where a path leads, so that a link and a device stay what they are.
 *
 * @throws {Error} What the file system said; a file has its old text.
 */
export function writeTextFile(path: string, text: string): void {
  const isNew = lstatSync(path, { throwIfNoEntry: false }) === undefined;
  const old = statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : undefined;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text);
  } catch (error) {
    if (old !== undefined) writeFileSync(path, old);
    else if (isNew) rmSync(path, { force: true });
    throw error;
  }
}
