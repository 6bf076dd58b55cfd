import type { Issue } from "./issue.js";
import type { StandardSchema } from "./standard-schema.js";

/** The verdict on a request, before it is sent. `data` is the value that was given, the same reference. */
export type RequestOutcome<R> =
  | { status: "valid"; data: R }
  | {
      status: "invalid";
      issues: readonly Issue[];
      /** Issues beyond the cap. */
      omitted: number;
      value: unknown;
    };

/**
 * The contract of a request: whether the API would take it. `R` is the type of the request. There is one severity: what
 * the API would refuse, which is a required parameter that is missing, a value of another kind, a parameter that the
 * action does not know, and null where the definition has no null. A member that is `undefined` counts as left out, as
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
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether `check` says that the value is valid. */
  is(value: unknown): value is R;
  /** Accepts what `is` accepts. @throws RequestValidationError with the issues. */
  assert(value: unknown): asserts value is R;
  /** Judges a value that is about to be sent. Never throws. */
  check(value: unknown): RequestOutcome<R>;
  /** Standard Schema v1: `validate` accepts what `is` accepts. */
  readonly "~standard": StandardSchema<R>;
}

export {};
