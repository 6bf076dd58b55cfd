import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChangedFile } from "../changed-files.ts";
import { dirtyPaths } from "../dirty-paths.ts";
import { refuseDirty } from "../refuse-dirty.ts";
import { type Replaced, type Replacement, replaceFiles } from "../replace-files.ts";
import type { Stage } from "../stage.ts";

export interface WriteOptions {
  readonly root: string;
  readonly stage: Stage;
  readonly files: readonly ChangedFile[];
}

/** @throws {StepError} When somebody has changed the files since the check. */
export function write({ root, stage, files }: WriteOptions): Replaced {
  const dirty = dirtyPaths(root);
  if (dirty.length > 0) refuseDirty("write", dirty);
  return replaceFiles(
    files.map(
      ({ path, state }): Replacement => ({
        path: join(root, path),
        content: state === "removed" ? undefined : readFileSync(join(stage.after, path)),
      }),
    ),
  );
}
