import type { Open } from "./open.js";

/**
 * The body of an answer to a request that succeeded. `S` is the Response object that the definition promises. Some
 * answers have `"Error": null`, so test `if (body.Response.Error)` for a failure, and do not use `in`.
 */
export interface SuccessResponse<S = { RequestId: string }> {
  Response: S extends { Error?: unknown } ? S : S & { Error?: null };
}

/** The body of an answer to a request that failed. `C` are the codes that are known for the action. */
export interface ErrorResponse<C extends string = never> {
  Response: { Error: { Code: Open<C>; Message: string }; RequestId: string };
}

/**
 * The body of any answer.
 *
 * @example
 * declare const answer: ApiResponse;
 * const { RequestId } = answer.Response;
 * const code = answer.Response.Error ? answer.Response.Error.Code : undefined;
 */
export type ApiResponse<S = { RequestId: string }, C extends string = never> =
  | SuccessResponse<S>
  | ErrorResponse<C>;
