/**
 * A value as it may really come: any member may be missing or null, and any item of a list may be null. Texts and
 * numbers stay as they are, `Int64` and `Open` too.
 *
 * @example
 * import type { AsDelivered, Int64 } from "@tc3-schema/types";
 *
 * declare const delivered: AsDelivered<{ TotalCount: Int64 }>;
 * const total: number | null | undefined = delivered.TotalCount;
 */
export type AsDelivered<T> = T extends string | number | bigint | boolean
  ? T
  : T extends readonly (infer E)[]
    ? (AsDelivered<E> | null)[]
    : T extends object
      ? { [K in keyof T]?: AsDelivered<T[K]> | null }
      : T;

/** A Response object that was accepted although it breaks a promise of the definition. Its RequestId is always there. */
export type Delivered<S> = AsDelivered<S> & { RequestId: string };
