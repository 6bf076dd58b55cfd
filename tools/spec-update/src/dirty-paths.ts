import { paths } from "@tc3-schema/base/git";
import { git } from "./git.ts";
import { TOUCHED } from "./touched.ts";

/** Returns the touched paths that differ from the last commit. */
export const dirtyPaths = (root: string): readonly string[] =>
  paths(
    git(root, ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", ...TOUCHED]),
  ).map((line) => line.slice("XY ".length));
