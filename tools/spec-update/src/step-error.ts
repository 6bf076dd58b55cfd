import { inspect } from "node:util";
import { SchemaError } from "@tc3-schema/codegen";
import { diskMessage, isDiskError } from "@tc3-schema/codegen/disk-error";
import { ExamplesError } from "@tc3-schema/conformance/examples-error";
import { SpecDiffError } from "@tc3-schema/spec-diff";
import type { Step } from "./step.ts";

/** A step failed. Nothing was written. The message gives the reason, for people. */
export class StepError extends Error {
  override readonly name = "StepError";
  readonly step: Step;

  constructor(step: Step, message: string, options?: ErrorOptions) {
    super(message, options);
    this.step = step;
  }
}

/** Somebody pressed Ctrl-C, or ended the process. Nothing was written. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

const isForPeople = (error: unknown): error is Error =>
  error instanceof SchemaError || error instanceof SpecDiffError || error instanceof ExamplesError;

/** Turns an error of a step into a StepError. An error that is a defect of ours keeps its stack. */
export function inStep(step: Step, error: unknown): StepError | Interrupted {
  if (error instanceof StepError || error instanceof Interrupted) return error;
  if (isDiskError(error)) return new StepError(step, diskMessage(error), { cause: error });
  return new StepError(step, isForPeople(error) ? error.message : inspect(error), { cause: error });
}
