/** Why the API does not execute a request: the code and the message of its answer. */
export interface Refusal {
  /** A code of the common list, such as `AuthFailure.SignatureFailure`. */
  readonly code: string;
  readonly message: string;
}

/** A value, or the reason why there is none. */
export type OrRefusal<T> = { readonly value: T } | { readonly refusal: Refusal };

export const refuse = (code: string, message: string): { readonly refusal: Refusal } => ({
  refusal: { code, message },
});
