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
  /** Nothing where the file has to go. */
  readonly content: Uint8Array | string | undefined;
}

export interface Replaced {
  /** Makes it final. @returns What could not be cleaned up, and lies there without harm. */
  readonly keep: () => readonly string[];
  /** Puts back what was there. */
  readonly takeBack: () => void;
}

/** A file that may be there or not; both are fine. A directory is never one of ours, and an error. */
const removeFile = (path: string): void => rmSync(path, { force: true });

/** @throws {Error} When there is what no file can take the place of: a directory would go with all that is in it. */
function isThere(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (!stats.isFile()) throw new Error(`${path}: expected a regular file or nothing`);
  return true;
}

/** Does all of it, and throws what went wrong afterwards. */
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

/** From the outermost, `first`, to the innermost. */
const between = (first: string, last: string): readonly string[] =>
  last === first || dirname(last) === last ? [last] : [...between(first, dirname(last)), last];

/**
 * Replaces files, all of them or none: everything is written beside them first, which is where a full disk shows; then
 * there are only renames, and what was there waits under another name until `keep`. It removes only files that it
 * wrote or moved itself, and directories that are empty.
 *
 * @throws {Error} What the file system said; all is as it was.
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
      if (existsSync(previous(path))) throw new Error(`${previous(path)}: lies there since an earlier run`);
      if (content === undefined) continue;
      const first = mkdirSync(dirname(path), { recursive: true });
      if (first !== undefined) created.push(...between(first, dirname(path)));
      // Where one lies there already, it is not ours to remove.
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
