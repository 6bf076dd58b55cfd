/** What may really come: anything may be missing or null. Inside arrays too. */
export type AsDelivered<T> = T extends readonly (infer E)[]
  ? (AsDelivered<E> | null)[]
  : T extends object
    ? { [K in keyof T]?: AsDelivered<T[K]> | null }
    : T;

/** A Response object that was accepted although it does not keep every promise of the spec. */
export type Delivered<S> = AsDelivered<S> & { RequestId: string };
