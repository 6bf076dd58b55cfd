import { paths } from "@tc3-schema/base/git";
import { git } from "./git.ts";
import { TOUCHED } from "./touched.ts";

/** What is not as it was committed, of all that an update may write. */
export const dirtyPaths = (root: string): readonly string[] =>
  paths(
    git(root, ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", ...TOUCHED]),
  ).map((line) => line.slice("XY ".length));
