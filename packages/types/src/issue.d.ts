/**
 * Why a body was rejected: it is not JSON, it has no Response object, its RequestId is not a string, its Error has
 * another form than the API documents, a value has another JSON kind than the definition says, or types that contain
 * themselves are nested more than 1,000 levels deep.
 */
export type MalformedCode =
  | "not-json"
  | "no-response"
  | "bad-request-id"
  | "bad-error"
  | "wrong-kind"
  | "too-deep";

/**
 * A difference between a body that was accepted and the definition: null where the definition promises a value, a
 * promised field that is missing, a field that the definition does not know, a deprecated field, an integer beyond
 * 2^53, an Error with an empty Code.
 */
export type DriftCode =
  | "null"
  | "missing"
  | "unknown-field"
  | "deprecated-field"
  | "unsafe-integer"
  | "empty-error";

/** One difference between a body and the definition. */
export interface Issue {
  /**
   * The way from the root of the body: `["Response", "RequestId"]`. Empty for the body itself. A path has at most 256
   * steps. If the difference is deeper, the path leads to an object or list around it, and the message says so.
   */
  path: readonly (string | number)[];
  code: MalformedCode | DriftCode;
  /** A sentence for people, with the path. Its wording can change at any time. */
  message: string;
  expected?: string;
  /** The kind that came instead. For an unsafe integer in `decode`, its digits. */
  received?: string;
}
