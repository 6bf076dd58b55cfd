import type { Step } from "./step.ts";
import { StepError } from "./step-error.ts";
import { isLeftOver } from "./suffixes.ts";
import { TOUCHED } from "./touched.ts";

const SHOWN = 20;

/**
 * Half an update must not be committed. The files from before it are in the last commit, because otherwise nothing
 * would have been written.
 */
function advice(dirty: readonly string[]): string {
  if (!dirty.some(isLeftOver))
    return "these files have uncommitted changes, and would be overwritten. Commit them, or `git stash -u -- <paths>`";
  const where = TOUCHED.filter((touched) => dirty.some((path) => path.startsWith(`${touched}/`))).join(" ");
  return `an earlier run was killed while it wrote. Run \`git restore --staged --worktree -- ${where}\`, and delete the new files with \`git clean --force -- ${where}\``;
}

/** @throws {StepError} Always. */
export function refuseDirty(step: Step, dirty: readonly string[]): never {
  const rest = dirty.length - SHOWN;
  throw new StepError(
    step,
    [
      advice(dirty),
      ...dirty.slice(0, SHOWN).map((path) => `  ${path}`),
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ].join("\n"),
  );
}
