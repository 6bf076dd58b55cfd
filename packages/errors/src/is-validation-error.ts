import { isArray, member } from "./reading.ts";
import type { RequestValidationError, ResponseValidationError } from "./validation-error.ts";

/** Whether a value is such an error, by its literal tag. True for an error of another copy of this package too. */
export const isResponseValidationError = (error: unknown): error is ResponseValidationError =>
  member(error, "name") === "ResponseValidationError" && isArray(member(error, "issues"));

/** Whether a value is such an error, by its literal tag. True for an error of another copy of this package too. */
export const isRequestValidationError = (error: unknown): error is RequestValidationError =>
  member(error, "name") === "RequestValidationError" && isArray(member(error, "issues"));
