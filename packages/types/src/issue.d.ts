/**
 * Why a body was rejected: it is not JSON, it has no Response object, no string RequestId, an Error that is none,
 * or a value of another JSON kind than the spec says.
 */
export type MalformedCode = "not-json" | "no-response" | "bad-request-id" | "bad-error" | "wrong-kind";

/**
 * What was noticed in a body that was accepted: null where the spec has none, a promised field that is missing, a
 * field that the spec does not know, one that is deprecated, an integer beyond 2^53, an Error with an empty Code.
 */
export type DriftCode =
  | "null"
  | "missing"
  | "unknown-field"
  | "deprecated-field"
  | "unsafe-integer"
  | "empty-error";

/** One remark on one place of a body. */
export interface Issue {
  /** From the root of the body: `["Response", "RequestId"]`. Empty for the body itself. */
  path: readonly (string | number)[];
  code: MalformedCode | DriftCode;
  /** A sentence for people; it can be reworded at any time. */
  message: string;
  expected?: string;
  /** What came instead. For an unsafe integer that `parse` saw: its digits. */
  received?: string;
}
