import { symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { temporaryDirectory } from "@tc3-schema/codegen/temporary-directory";
import { checkOut } from "./check-out.ts";
import { head } from "./git.ts";

/** The two trees of an update. They are outside the repository, so that an unfinished update leaves nothing there. */
export interface UpdateTrees {
  /** The hash of the last commit when the trees were made. */
  readonly commit: string;
  /** The files of that commit. */
  readonly before: string;
  /** The same files, which the steps then change. */
  readonly after: string;
  /** The place for the generated contracts of the conformance step. Modules in it can import our packages. */
  readonly contracts: string;
  readonly remove: () => void;
}

/** The beginning of the name of the directory that holds both. A killed update cannot remove it. */
const PREFIX = "tc3-spec-update-";

const OWN_MODULES = join(import.meta.dirname, "../node_modules");

/**
 * Makes the trees, and removes those of updates that were killed.
 *
 * @throws {StepError} If there is no commit to start from.
 */
export function openTrees(root: string): UpdateTrees {
  const commit = head(root);
  const { path: directory, remove } = temporaryDirectory(tmpdir(), PREFIX);
  const trees: UpdateTrees = {
    commit,
    before: join(directory, "before"),
    after: join(directory, "after"),
    contracts: join(directory, "contracts"),
    remove,
  };
  try {
    checkOut(root, commit, join(directory, "index"), [trees.before, trees.after]);
    writeFileSync(join(directory, "package.json"), JSON.stringify({ type: "module" }));
    symlinkSync(OWN_MODULES, join(directory, "node_modules"), "junction");
    return trees;
  } catch (error) {
    remove();
    throw error;
  }
}
