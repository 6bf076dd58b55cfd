import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { StepError } from "./step-error.ts";

const isWritable = (stats: Stats): boolean => stats.isFile() || stats.isCharacterDevice() || stats.isFIFO();

const statsOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Where the text is written before it replaces the file. */
const stagedAt = (target: string): string => `${target}.tc3-new`;

function removeStaged(target: string): void {
  const staged = stagedAt(target);
  if (statsOf(staged)?.isFile() === true) rmSync(staged);
}

/**
 * Checks the path of `--markdown` before anything is done. It may lead to a file, to something that can be written like
 * one (`/dev/stdout`), or to nothing yet. Removes what a killed run left beside it.
 *
 * @throws {StepError} If it leads to anything else, such as a directory.
 */
export function checkTextFile(path: string): void {
  if (path === "") throw new StepError("check", "--markdown: expected a file, received an empty path");
  const stats = statsOf(path);
  if (stats !== undefined && !isWritable(stats))
    throw new StepError("check", `--markdown ${path}: expected a file, or a path where nothing is yet`);
  removeStaged(targetOf(path));
}

/** The path that a link leads to, though nothing may be there yet. Any other path leads to itself. */
function targetOf(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path;
  try {
    return realpathSync(path);
  } catch {
    return resolve(dirname(path), readlinkSync(path));
  }
}

/**
 * Writes to the target of a path, so that a link stays a link and a device stays a device. A file has its former text or the new one
 * at every moment, even if the process is killed.
 *
 * @throws {Error} The error of the file system. Then a file keeps its former text.
 */
export function writeTextFile(path: string, text: string): void {
  const stats = statsOf(path);
  if (stats?.isFile() === false) {
    writeFileSync(path, text);
    return;
  }
  const target = targetOf(path);
  const staged = stagedAt(target);
  // The directory that a link leads to is not ours to make.
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(staged, text);
    if (stats !== undefined) chmodSync(staged, stats.mode);
    renameSync(staged, target);
  } catch (error) {
    removeStaged(target);
    throw error;
  }
}
