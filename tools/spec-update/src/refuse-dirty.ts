import type { Step } from "./step.ts";
import { StepError } from "./step-error.ts";

const SHOWN = 20;

/** @throws {StepError} Always. */
export function refuseDirty(step: Step, dirty: readonly string[]): never {
  const rest = dirty.length - SHOWN;
  throw new StepError(
    step,
    [
      "these files have uncommitted changes, and would be overwritten. Commit them, or `git stash -u -- <paths>`",
      ...dirty.slice(0, SHOWN).map((path) => `  ${path}`),
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ].join("\n"),
  );
}
