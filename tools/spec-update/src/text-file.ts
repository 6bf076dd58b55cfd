import { lstatSync, mkdirSync, readFileSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StepError } from "./step-error.ts";

const isWritable = (stats: Stats): boolean => stats.isFile() || stats.isCharacterDevice() || stats.isFIFO();

/**
 * Checks the path of `--markdown` before anything is done. It may lead to a file, to something that can be written like
 * one (`/dev/stdout`), or to nothing yet.
 *
 * @throws {StepError} If it leads to anything else, such as a directory.
 */
export function checkTextFile(path: string): void {
  if (path === "") throw new StepError("check", "--markdown: expected a file, received an empty path");
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && !isWritable(stats))
    throw new StepError("check", `--markdown ${path}: expected a file, or a path where nothing is yet`);
}

/**
 * Writes to the target of a path, so that a link stays a link and a device stays a device.
 *
 * @throws {Error} The error of the file system. Then a file keeps its former text.
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
