import { GitError, type GitOptions, paths, git as runGit } from "@tc3-schema/base/git";
import { StepError } from "./step-error.ts";
import { TOUCHED } from "./touched.ts";

/**
 * Runs a git command and returns its output as text.
 *
 * @throws {StepError} If git fails, with its message.
 */
export function git(root: string, args: readonly string[], options?: GitOptions): string {
  try {
    return runGit(root, args, options);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new StepError("check", `git ${args[0]}: ${error.said}`, { cause: error });
  }
}

/**
 * Returns the hash of the last commit.
 *
 * @throws {StepError} If there is no commit.
 */
export const head = (root: string): string => git(root, ["rev-parse", "--verify", "HEAD^{commit}"]).trim();

/** By default, `git status` also writes the index. On a full disk that fails, and a kill leaves its lock. */
const READING = { env: { GIT_OPTIONAL_LOCKS: "0" } };

/** Returns the touched paths that differ from the last commit. Writes nothing. */
export const dirtyPaths = (root: string): readonly string[] =>
  paths(
    git(
      root,
      ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", ...TOUCHED],
      READING,
    ),
  ).map((line) => line.slice("XY ".length));
