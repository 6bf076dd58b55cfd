import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";
import { TOUCHED } from "./touched.ts";

/**
 * Writes the touched paths of a commit into directories. It uses a git index of its own, so that the index of the
 * repository stays unchanged.
 *
 * @param index The path for that index. No file exists there yet.
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
