import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";
import { TOUCHED } from "./touched.ts";

/**
 * Writes what a commit has of the touched paths into directories. With an index of its own: the repository's
 * notices nothing.
 *
 * @param index A file that is not there yet.
 */
export function checkOut(root: string, commit: string, index: string, directories: readonly string[]): void {
  const env = { GIT_INDEX_FILE: index };
  git(root, ["read-tree", commit], { env });
  const input = git(root, ["ls-files", "-z", "--", ...TOUCHED], { env });
  for (const directory of directories) {
    mkdirSync(directory, { recursive: true });
    git(root, ["checkout-index", `--prefix=${join(directory, "/")}`, "-z", "--stdin"], { env, input });
  }
}
