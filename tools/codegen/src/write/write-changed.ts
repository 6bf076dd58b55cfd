import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeDirectory } from "./make-directory.ts";
import { type FileText, writeFiles } from "./write-all.ts";

const isChanged = (root: string, { path, text }: FileText): boolean => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
};

/**
 * Writes the files that differ from the disk, all of them or none. A missing directory is made.
 *
 * @returns The paths of the files that were written.
 * @throws {Error} The error of the file system. Then the previous files stay.
 */
export function writeChanged(root: string, files: readonly FileText[]): readonly string[] {
  const changed = files.filter((file) => isChanged(root, file));
  if (changed.length > 0) makeDirectory(root);
  writeFiles(root, changed);
  return changed.map(({ path }) => path);
}
