import type { Delivered, Outcome, StrictOutcome } from "@tc3-schema/types";
import { TencentCloudApiError } from "./api-error.ts";
import { ResponseValidationError } from "./validation-error.ts";

/**
 * Returns the data of a success.
 *
 * @throws {TencentCloudApiError} For a failure.
 * @throws {ResponseValidationError} For a malformed body.
 * @example
 * const data = unwrap(envelope.decode(body));
 */
export function unwrap<S>(outcome: StrictOutcome<S, string>): S;
export function unwrap<S>(outcome: Outcome<S, string>): S | Delivered<S>;
export function unwrap<S>(outcome: Outcome<S, string>): S | Delivered<S> {
  switch (outcome.status) {
    case "success":
      return outcome.data;
    case "failure":
      throw TencentCloudApiError.from(outcome) ?? new TypeError("A failure outcome must have a code");
    case "malformed":
      throw new ResponseValidationError(outcome.issues);
  }
}
