import { isArray, member } from "./reading.ts";
import type { RequestValidationError, ResponseValidationError } from "./validation-error.ts";

/** By its literal tag: true for an error of another copy of this package too. */
export const isResponseValidationError = (error: unknown): error is ResponseValidationError =>
  member(error, "name") === "ResponseValidationError" && isArray(member(error, "issues"));

/** By its literal tag: true for an error of another copy of this package too. */
export const isRequestValidationError = (error: unknown): error is RequestValidationError =>
  member(error, "name") === "RequestValidationError" && isArray(member(error, "issues"));
