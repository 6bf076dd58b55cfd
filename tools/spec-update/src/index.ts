export { type ProcessOptions, runProcess } from "./run-process.ts";
export { StepError } from "./step-error.ts";
