import type { Open } from "./open.js";

/** The body of an answer to a request that succeeded. `S` is what the spec promises of its Response object. */
export interface SuccessResponse<S = { RequestId: string }> {
  Response: S;
}

/** The body of an answer to a request that failed. `C` are the codes known for the action. */
export interface ErrorResponse<C extends string = never> {
  Response: { Error: { Code: Open<C>; Message: string }; RequestId: string };
}

/**
 * The body of any answer.
 *
 * @example
 * declare const answer: ApiResponse;
 * const { RequestId } = answer.Response;
 * const failed = "Error" in answer.Response;
 */
export type ApiResponse<S = { RequestId: string }, C extends string = never> =
  | SuccessResponse<S>
  | ErrorResponse<C>;
