declare const int64: unique symbol;

/**
 * An int64 or uint64 of a definition. You can assign any number to it. `WithIntegers` recognises it by a mark that
 * exists only in types.
 */
export type Int64 = number & { readonly [int64]?: never };

/** The form in which `decode` returns 64-bit integers. Only `number` can lose digits, beyond 2^53. */
export type IntegerMode = "number" | "bigint" | "string";

type As<I> = I extends "bigint" ? bigint : I extends "string" ? string : number;

/** `T` with each `Int64` in the form of the integer mode `I`. */
export type WithIntegers<T, I extends IntegerMode> = [I] extends ["number"]
  ? T
  : T extends string
    ? T
    : T extends number
      ? typeof int64 extends keyof T
        ? As<I>
        : T
      : T extends readonly (infer E)[]
        ? WithIntegers<E, I>[]
        : T extends object
          ? { [K in keyof T]: WithIntegers<T[K], I> }
          : T;

export {};
