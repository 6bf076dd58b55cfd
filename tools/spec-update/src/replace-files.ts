import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { next, previous } from "./suffixes.ts";

export interface Replacement {
  readonly path: string;
  /** The new content; undefined if the file is removed. */
  readonly content: Uint8Array | string | undefined;
}

export interface Replaced {
  /** Makes the replacement final. @returns The files that could not be cleaned up. They do no harm. */
  readonly keep: () => readonly string[];
  /** Restores the former files. */
  readonly takeBack: () => void;
}

/** Removes a file, if there is one. It never removes a directory, because we never write one there. */
const removeFile = (path: string): void => rmSync(path, { force: true });

/**
 * Whether there is a file. @throws {Error} If something else is there: to replace a directory would remove all that is
 * in it.
 */
function isThere(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (!stats.isFile()) throw new Error(`${path}: expected a regular file or nothing`);
  return true;
}

/** Runs all functions, and then throws the errors of those that failed. */
function all(works: readonly (() => void)[]): void {
  const errors: unknown[] = [];
  for (const work of works) {
    try {
      work();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join("\n"));
}

const isEmpty = (directory: string): boolean => existsSync(directory) && readdirSync(directory).length === 0;

function removeEmptied(directory: string): void {
  if (!isEmpty(directory)) return;
  rmdirSync(directory);
  removeEmptied(dirname(directory));
}

/** Returns the directories from the outermost, `first`, to the innermost. */
const between = (first: string, last: string): readonly string[] =>
  last === first || dirname(last) === last ? [last] : [...between(first, dirname(last)), last];

/**
 * Replaces files, all of them or none. First, everything is written beside its place; a full disk is noticed here.
 * After that, there are only renames, and the former files keep another name until `keep`. It removes only files that
 * it wrote or moved itself, and empty directories.
 *
 * @throws {Error} The error of the file system. Then all files are as before.
 */
export function replaceFiles(replacements: readonly Replacement[]): Replaced {
  const created: string[] = [];
  const prepared: string[] = [];
  const moved = new Set<string>();
  const placed = new Set<string>();

  const restore = (path: string): void => {
    if (placed.has(path)) removeFile(path);
    if (moved.has(path)) renameSync(previous(path), path);
  };
  const takeBack = (): void =>
    all([
      ...[...new Set([...moved, ...placed])].map((path) => () => restore(path)),
      ...prepared.map((path) => () => removeFile(next(path))),
      ...[...created].reverse().map((directory) => () => {
        if (isEmpty(directory)) rmdirSync(directory);
      }),
    ]);

  try {
    for (const { path, content } of replacements) {
      isThere(path);
      if (existsSync(previous(path))) throw new Error(`${previous(path)}: an earlier run left it here`);
      if (content === undefined) continue;
      const first = mkdirSync(dirname(path), { recursive: true });
      if (first !== undefined) created.push(...between(first, dirname(path)));
      // If a file is there already, it is not ours to remove.
      const file = openSync(next(path), "wx");
      prepared.push(path);
      try {
        writeFileSync(file, content);
      } finally {
        closeSync(file);
      }
    }
    for (const { path, content } of replacements) {
      if (isThere(path)) {
        renameSync(path, previous(path));
        moved.add(path);
      }
      if (content !== undefined) {
        renameSync(next(path), path);
        placed.add(path);
      }
    }
  } catch (error) {
    takeBack();
    throw error;
  }

  const keep = (): readonly string[] =>
    replacements.flatMap(({ path, content }) => {
      try {
        if (moved.has(path)) removeFile(previous(path));
        if (content === undefined) removeEmptied(dirname(path));
        return [];
      } catch {
        return [previous(path)];
      }
    });
  return { keep, takeBack };
}
