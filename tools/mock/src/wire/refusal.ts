/** Why the API does not execute a request: the code and the message of its answer. */
export interface Refusal {
  /** A code of the common list, such as `AuthFailure.SignatureFailure`. */
  readonly code: string;
  readonly message: string;
  /** Whether only this program refuses the request, because it would cost too much time. The API itself might take it. */
  readonly isOurLimit: boolean;
}

/** A value, or the reason why there is none. */
export type OrRefusal<T> = { readonly value: T } | { readonly refusal: Refusal };

export const refuse = (code: string, message: string): { readonly refusal: Refusal } => ({
  refusal: { code, message, isOurLimit: false },
});

/** Refuses a request because of a limit that this program has, and the API has not. */
export const refuseByOurLimit = (code: string, message: string): { readonly refusal: Refusal } => ({
  refusal: { code, message, isOurLimit: true },
});
