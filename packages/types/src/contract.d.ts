import type { AsDelivered, Delivered } from "./delivered.js";
import type { IntegerMode, WithIntegers } from "./integers.js";
import type { CallbackOutcome, Outcome, StrictCallbackOutcome, StrictOutcome } from "./outcome.js";
import type { ApiResponse } from "./response.js";
import type { StandardSchema } from "./standard-schema.js";

/** A body as it came over the wire. Bytes are UTF-8. */
type Body = string | Uint8Array | ArrayBuffer;

/**
 * The contract of one action: the ways to judge an answer. `S` is what the spec promises of the Response object, `C`
 * are the codes known for the action.
 */
export interface Contract<S, C extends string> {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether `check` accepts the value. */
  is(value: unknown): value is ApiResponse<Delivered<S>, C>;
  /** Accepts what `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is ApiResponse<Delivered<S>, C>;
  /** Judges a value that `JSON.parse` gave. Never throws. */
  check(value: unknown): Outcome<S, C>;
  /**
   * Judges a body as it came over the wire. Never throws, whatever the text or the bytes hold.
   *
   * @throws TypeError When `body` is neither text nor bytes. A value that was parsed already goes to `check`.
   */
  decode<I extends IntegerMode = "number">(
    body: Body,
    options?: { integers?: I },
  ): Outcome<WithIntegers<S, I>, C>;
  /** The same contract, which rejects drift too. Deprecated fields are the exception. */
  readonly strict: StrictContract<S, C>;
  /** Standard Schema v1: `validate` accepts what `is` accepts. */
  readonly "~standard": StandardSchema<ApiResponse<Delivered<S>, C>>;
}

/** A contract that accepts only what keeps every promise of the spec. Deprecated fields are accepted. */
export interface StrictContract<S, C extends string> {
  /** Whether `check` accepts the value. */
  is(value: unknown): value is ApiResponse<S, C>;
  /** Accepts what `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is ApiResponse<S, C>;
  /** Judges a value that `JSON.parse` gave. Never throws. */
  check(value: unknown): StrictOutcome<S, C>;
  /**
   * Judges a body as it came over the wire. Never throws, whatever the text or the bytes hold.
   *
   * @throws TypeError When `body` is neither text nor bytes. A value that was parsed already goes to `check`.
   */
  decode<I extends IntegerMode = "number">(
    body: Body,
    options?: { integers?: I },
  ): StrictOutcome<WithIntegers<S, I>, C>;
  /** Standard Schema v1: `validate` accepts what `is` accepts. */
  readonly "~standard": StandardSchema<ApiResponse<S, C>>;
}

/**
 * The contract of a callback: the ways to judge a body that a service posts to a URL of yours. `T` is what the spec
 * promises of that body. It has no envelope and no error code.
 *
 * @example
 * import type { CallbackContract } from "@tc3-schema/types";
 *
 * declare const reply: CallbackContract<{ mobile: string }>;
 * const outcome = reply.decode('{"mobile":"13800000000"}');
 * if (outcome.status === "success") outcome.data.mobile; // string, or string | null | undefined unless conforms
 */
export interface CallbackContract<T> {
  readonly service: string;
  /** Always `callbacks`: they have no version. */
  readonly version: string;
  /** The name of the callback, e.g. `deliveryStatus`. */
  readonly action: string;
  /** Whether `check` accepts the value. */
  is(value: unknown): value is AsDelivered<T>;
  /** Accepts what `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is AsDelivered<T>;
  /** Judges a value that `JSON.parse` gave. Never throws. */
  check(value: unknown): CallbackOutcome<T>;
  /**
   * Judges a body as it came over the wire. Never throws, whatever the text or the bytes hold.
   *
   * @throws TypeError When `body` is neither text nor bytes. A value that was parsed already goes to `check`.
   */
  decode<I extends IntegerMode = "number">(
    body: Body,
    options?: { integers?: I },
  ): CallbackOutcome<WithIntegers<T, I>>;
  /** The same contract, which rejects drift too. Deprecated fields are the exception. */
  readonly strict: StrictCallbackContract<T>;
  /** Standard Schema v1: `validate` accepts what `is` accepts. */
  readonly "~standard": StandardSchema<AsDelivered<T>>;
}

/** A callback's contract that accepts only what keeps every promise of the spec. Deprecated fields are accepted. */
export interface StrictCallbackContract<T> {
  /** Whether `check` accepts the value. */
  is(value: unknown): value is T;
  /** Accepts what `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is T;
  /** Judges a value that `JSON.parse` gave. Never throws. */
  check(value: unknown): StrictCallbackOutcome<T>;
  /**
   * Judges a body as it came over the wire. Never throws, whatever the text or the bytes hold.
   *
   * @throws TypeError When `body` is neither text nor bytes. A value that was parsed already goes to `check`.
   */
  decode<I extends IntegerMode = "number">(
    body: Body,
    options?: { integers?: I },
  ): StrictCallbackOutcome<WithIntegers<T, I>>;
  /** Standard Schema v1: `validate` accepts what `is` accepts. */
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
