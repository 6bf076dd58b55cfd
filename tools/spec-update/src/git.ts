import { GitError, type GitOptions, git as runGit } from "@tc3-schema/base/git";
import { StepError } from "./step-error.ts";

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
