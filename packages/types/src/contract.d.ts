import type { AsDelivered, Delivered } from "./delivered.js";
import type { Edition } from "./edition.js";
import type { IntegerMode, WithIntegers } from "./integers.js";
import type { CallbackOutcome, Outcome, StrictCallbackOutcome, StrictOutcome } from "./outcome.js";
import type { ApiResponse } from "./response.js";
import type { StandardSchema } from "./standard-schema.js";

/** A body as it came over the wire. Bytes are UTF-8. */
type Body = string | Uint8Array | ArrayBuffer;

/**
 * The contract of an action: the ways to judge its answers. `S` is the Response object that the definition promises,
 * and `C` are the codes that are known for the action.
 */
export interface Contract<S, C extends string> {
  /** The contract of the envelope has `both`, because both sites have the same envelope. */
  readonly edition: Edition;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether `check` accepts the value. */
  is(value: unknown): value is ApiResponse<Delivered<S>, C>;
  /** Accepts the values that `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is ApiResponse<Delivered<S>, C>;
  /** Judges a value that `JSON.parse` returned. Never throws. */
  check(value: unknown): Outcome<S, C>;
  /**
   * Judges a body as it came over the wire. No text and no bytes make it throw.
   *
   * @throws TypeError If `body` is neither text nor bytes. Pass a value that was parsed already to `check`.
   */
  decode<I extends IntegerMode = "number">(
    body: Body,
    options?: { integers?: I },
  ): Outcome<WithIntegers<S, I>, C>;
  /** The same contract, but it rejects drift too, except deprecated fields. */
  readonly strict: StrictContract<S, C>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<ApiResponse<Delivered<S>, C>>;
}

/** A contract that accepts only bodies that keep every promise of the definition. It accepts deprecated fields. */
export interface StrictContract<S, C extends string> {
  /** Whether `check` accepts the value. */
  is(value: unknown): value is ApiResponse<S, C>;
  /** Accepts the values that `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is ApiResponse<S, C>;
  /** Judges a value that `JSON.parse` returned. Never throws. */
  check(value: unknown): StrictOutcome<S, C>;
  /**
   * Judges a body as it came over the wire. No text and no bytes make it throw.
   *
   * @throws TypeError If `body` is neither text nor bytes. Pass a value that was parsed already to `check`.
   */
  decode<I extends IntegerMode = "number">(
    body: Body,
    options?: { integers?: I },
  ): StrictOutcome<WithIntegers<S, I>, C>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<ApiResponse<S, C>>;
}

/**
 * The contract of a callback: the ways to judge a body that a service posts to a URL of yours. `T` is the body that the
 * definition promises. A callback has no envelope and no error code.
 *
 * @example
 * import type { CallbackContract } from "@tc3-schema/types";
 *
 * declare const reply: CallbackContract<{ mobile: string }>;
 * const outcome = reply.decode('{"mobile":"13800000000"}');
 * if (outcome.status === "success") outcome.data.mobile; // string, or string | null | undefined unless conforms
 */
export interface CallbackContract<T> {
  readonly edition: Edition;
  readonly service: string;
  /** Always `callbacks`, because they have no version. */
  readonly version: string;
  /** The name of the callback, e.g. `deliveryStatus`. */
  readonly action: string;
  /** Whether `check` accepts the value. */
  is(value: unknown): value is AsDelivered<T>;
  /** Accepts the values that `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is AsDelivered<T>;
  /** Judges a value that `JSON.parse` returned. Never throws. */
  check(value: unknown): CallbackOutcome<T>;
  /**
   * Judges a body as it came over the wire. No text and no bytes make it throw.
   *
   * @throws TypeError If `body` is neither text nor bytes. Pass a value that was parsed already to `check`.
   */
  decode<I extends IntegerMode = "number">(
    body: Body,
    options?: { integers?: I },
  ): CallbackOutcome<WithIntegers<T, I>>;
  /** The same contract, but it rejects drift too, except deprecated fields. */
  readonly strict: StrictCallbackContract<T>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<AsDelivered<T>>;
}

/** A contract that accepts only callbacks that keep every promise of the definition. It accepts deprecated fields. */
export interface StrictCallbackContract<T> {
  /** Whether `check` accepts the value. */
  is(value: unknown): value is T;
  /** Accepts the values that `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is T;
  /** Judges a value that `JSON.parse` returned. Never throws. */
  check(value: unknown): StrictCallbackOutcome<T>;
  /**
   * Judges a body as it came over the wire. No text and no bytes make it throw.
   *
   * @throws TypeError If `body` is neither text nor bytes. Pass a value that was parsed already to `check`.
   */
  decode<I extends IntegerMode = "number">(
    body: Body,
    options?: { integers?: I },
  ): StrictCallbackOutcome<WithIntegers<T, I>>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<T>;
}

/**
 * The type that the `is` of a contract narrows to.
 *
 * @example
 * import type { Contract, Infer } from "@tc3-schema/types";
 *
 * declare const sendSms: Contract<{ RequestId: string; Count: number }, "LimitExceeded">;
 * type Tolerant = Infer<typeof sendSms>;
 * type Strict = Infer<typeof sendSms.strict>;
 */
export type Infer<T extends { readonly "~standard": StandardSchema<unknown> }> = NonNullable<
  T["~standard"]["types"]
>["output"];

export {};
