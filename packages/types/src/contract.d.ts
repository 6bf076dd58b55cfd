import type { Delivered } from "./delivered.js";
import type { IntegerMode, WithIntegers } from "./integers.js";
import type { Outcome, StrictOutcome } from "./outcome.js";
import type { ApiResponse } from "./response.js";
import type { StandardProperties } from "./standard-schema.js";

/**
 * What is agreed about the answers of one action, and the ways to hold an answer against it. `S` is what the spec
 * promises of the Response object, `C` are the codes known for the action.
 */
export interface Contract<S, C extends string> {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether `check` would accept the value. */
  is(value: unknown): value is ApiResponse<Delivered<S>, C>;
  /** Accepts what `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is ApiResponse<Delivered<S>, C>;
  /** Judges a value that `JSON.parse` gave. Never throws. */
  check(value: unknown, options: { strict: true }): StrictOutcome<S, C>;
  check(value: unknown, options?: { strict?: boolean }): Outcome<S, C>;
  /** Judges a body as it came over the wire. Never throws. Bytes are UTF-8. */
  parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options: { strict: true; integers?: I },
  ): StrictOutcome<WithIntegers<S, I>, C>;
  parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options?: { strict?: boolean; integers?: I },
  ): Outcome<WithIntegers<S, I>, C>;
  /** Standard Schema v1: what `validate` accepts is what `is` accepts. */
  readonly "~standard": StandardProperties<ApiResponse<Delivered<S>, C>>;
}
