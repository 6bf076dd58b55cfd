import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeDirectory } from "./make-directory.ts";
import { aloneSync, type FileChange, type FileText, isLeft, replace, stageFile } from "./write-all.ts";

const isChanged = (root: string, { path, text }: FileChange): boolean => {
  const file = join(root, path);
  if (!existsSync(file)) return text !== undefined;
  return text === undefined || !readFileSync(file).equals(Buffer.from(text));
};

/**
 * Replaces and removes the files that differ from the disk, all of them or none. Call it inside `aloneSync`.
 *
 * @returns The changes that were made.
 * @throws {Error} The error of the file system. Then the previous files stay.
 */
export function replaceChanged(root: string, files: readonly FileChange[]): readonly FileChange[] {
  const changed = files.filter((file) => isChanged(root, file));
  replace(root, (stage) => changed.map((file) => stageFile(stage, file)));
  return changed;
}

/**
 * Writes the files that differ from the disk, all of them or none. A missing directory is made.
 *
 * @returns The paths of the files that were written.
 * @throws {Error} The error of the file system. Then the previous files stay.
 */
export function writeChanged(root: string, files: readonly FileText[]): readonly string[] {
  // If nothing is to be done, nothing is written: the directory may be read-only.
  if (!isLeft(root) && !files.some((file) => isChanged(root, file))) return [];
  makeDirectory(root);
  // The files are compared again. Another process, or one that was killed, may have replaced some of them since.
  return aloneSync(root, () => replaceChanged(root, files).map(({ path }) => path));
}
