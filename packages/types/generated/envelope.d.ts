/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

/** The Response object as far as every action shares it; all other members belong to the action. */
export interface EnvelopeResponse {
  /**
   * Present when the action that was called is on its way out.
   * @deprecated
   */
  DeprecatedWarning?: unknown;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** A success has no Error. A few carry it as null. */
  Error?: null;
  [k: string]: unknown;
}
