import { type GitOptions, runGit } from "@tc3-schema/repository/git";
import { StepError } from "./step-error.ts";

/**
 * What a git command printed.
 *
 * @throws {StepError} With what git said of its failure.
 */
export function git(root: string, args: readonly string[], options?: GitOptions): string {
  const { status, stdout, stderr } = runGit(root, args, options);
  if (status !== 0) throw new StepError("check", `git ${args[0]}: ${stderr.trim()}`);
  return stdout;
}
