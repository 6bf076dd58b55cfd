import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Put } from "@tc3-schema/codegen/replace";
import { putFiles } from "@tc3-schema/codegen/write-all";
import type { ChangedFile } from "../changed-files.ts";
import { dirtyPaths, head } from "../git.ts";
import { refuseDirty } from "../refuse-dirty.ts";
import { StepError } from "../step-error.ts";
import type { UpdateTrees } from "../update-trees.ts";

export interface WriteOptions {
  readonly root: string;
  readonly trees: UpdateTrees;
  readonly files: readonly ChangedFile[];
}

const SHORT = 12;

/**
 * Replaces the files. @throws {StepError} If somebody has changed the files or committed since the check. Otherwise
 * that work would be overwritten. Call it inside `alone`.
 */
export function write({ root, trees, files }: WriteOptions): Put {
  const commit = head(root);
  if (commit !== trees.commit) {
    const [was, is] = [trees.commit, commit].map((name) => name.slice(0, SHORT));
    throw new StepError(
      "write",
      `somebody has committed in the meantime: HEAD was ${was} and is ${is}. Run the command again`,
    );
  }
  const dirty = dirtyPaths(root);
  if (dirty.length > 0) refuseDirty("write", dirty);
  return putFiles(
    root,
    files.map(({ path, state }) => ({
      path,
      text: state === "removed" ? undefined : readFileSync(join(trees.after, path)),
    })),
  );
}
