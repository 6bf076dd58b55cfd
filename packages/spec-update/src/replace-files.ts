import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

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

const next = (path: string): string => `${path}.update-next`;
const previous = (path: string): string => `${path}.update-previous`;

/** Files and directories that may be there or not; both are fine. */
const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

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

function removeEmptied(directory: string): void {
  if (!existsSync(directory) || readdirSync(directory).length > 0) return;
  rmdirSync(directory);
  removeEmptied(dirname(directory));
}

/**
 * Replaces files, all of them or none: everything is written beside them first, which is where a full disk shows; then
 * there are only renames, and what was there waits under another name until `keep`.
 *
 * @throws {Error} What the file system said; all is as it was.
 */
export function replaceFiles(replacements: readonly Replacement[]): Replaced {
  const created: string[] = [];
  const prepared: string[] = [];
  const swapped: string[] = [];

  const restore = (path: string): void => {
    if (existsSync(previous(path))) renameSync(previous(path), path);
    else remove(path);
  };
  const takeBack = (): void =>
    all([
      ...[...swapped].reverse().map((path) => () => restore(path)),
      ...prepared.map((path) => () => remove(next(path))),
      ...created.map((path) => () => remove(path)),
    ]);

  try {
    for (const { path, content } of replacements) {
      if (content === undefined) continue;
      const first = mkdirSync(dirname(path), { recursive: true });
      if (first !== undefined) created.push(first);
      prepared.push(path);
      writeFileSync(next(path), content);
    }
    for (const { path, content } of replacements) {
      if (existsSync(path)) renameSync(path, previous(path));
      // Noted between the two: should the second fail, the first is taken back.
      swapped.push(path);
      if (content !== undefined) renameSync(next(path), path);
    }
  } catch (error) {
    takeBack();
    throw error;
  }

  const keep = (): readonly string[] =>
    replacements.flatMap(({ path, content }) => {
      try {
        remove(previous(path));
        if (content === undefined) removeEmptied(dirname(path));
        return [];
      } catch {
        return [previous(path)];
      }
    });
  return { keep, takeBack };
}
