import type { Edition } from "./edition.js";
import type { Issue } from "./issue.js";
import type { StandardSchema } from "./standard-schema.js";

/** The outcome of a request, before it is sent. `data` is the value itself, not a copy. */
export type RequestOutcome<R> =
  | { status: "valid"; data: R }
  | {
      status: "invalid";
      /** The reasons: at most the first hundred. */
      issues: readonly Issue[];
      /** How many more there are. */
      omitted: number;
      value: unknown;
    };

/**
 * The contract of a request: whether the API would accept it. `R` is the type of the request. There is one severity. A
 * request is invalid if a required parameter is missing, a value has another kind, the action does not know a parameter, or
 * a value is null and the definition does not allow it. A member that is `undefined` counts as missing, because
 * `JSON.stringify` leaves it out. Ranges, formats and enums are not checked.
 *
 * @example
 * import type { Infer, RequestContract } from "@tc3-schema/types";
 *
 * declare const sendSmsRequest: RequestContract<{ PhoneNumberSet: string[]; SignName?: string }>;
 * type Request = Infer<typeof sendSmsRequest>;
 *
 * const outcome = sendSmsRequest.check({ PhoneNumberSet: ["+8613800000000"] });
 * if (outcome.status === "invalid") outcome.issues;
 * else outcome.data.PhoneNumberSet;
 */
export interface RequestContract<R> {
  readonly edition: Edition;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether `check` says that the value is valid. */
  is(value: unknown): value is R;
  /** Accepts the values that `is` accepts. @throws RequestValidationError with the issues. */
  assert(value: unknown): asserts value is R;
  /** Judges a value that is about to be sent. Never throws. */
  check(value: unknown): RequestOutcome<R>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<R>;
}

export {};
