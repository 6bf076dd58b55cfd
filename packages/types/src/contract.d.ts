import type { AsDelivered, Delivered } from "./delivered.js";
import type { IntegerMode, WithIntegers } from "./integers.js";
import type { CallbackOutcome, Outcome, StrictCallbackOutcome, StrictOutcome } from "./outcome.js";
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

/**
 * What is agreed about the body that a service posts to a URL of yours, and the ways to hold one against it. `T` is
 * what the spec promises of that body. There is no envelope and no error code.
 *
 * @example
 * import type { CallbackContract } from "@tc3-schema/types";
 *
 * declare const reply: CallbackContract<{ mobile: string }>;
 * const outcome = reply.parse('{"mobile":"13800000000"}');
 * if (outcome.status === "success") outcome.data.mobile; // string, or string | null | undefined unless conforms
 */
export interface CallbackContract<T> {
  readonly service: string;
  /** Always `callbacks`: they have no version. */
  readonly version: string;
  /** The name of the callback, e.g. `deliveryStatus`. */
  readonly action: string;
  /** Whether `check` would accept the value. */
  is(value: unknown): value is AsDelivered<T>;
  /** Accepts what `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is AsDelivered<T>;
  /** Judges a value that `JSON.parse` gave. Never throws. */
  check(value: unknown, options: { strict: true }): StrictCallbackOutcome<T>;
  check(value: unknown, options?: { strict?: boolean }): CallbackOutcome<T>;
  /** Judges a body as it came over the wire. Never throws. Bytes are UTF-8. */
  parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options: { strict: true; integers?: I },
  ): StrictCallbackOutcome<WithIntegers<T, I>>;
  parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options?: { strict?: boolean; integers?: I },
  ): CallbackOutcome<WithIntegers<T, I>>;
  /** Standard Schema v1: what `validate` accepts is what `is` accepts. */
  readonly "~standard": StandardProperties<AsDelivered<T>>;
}
