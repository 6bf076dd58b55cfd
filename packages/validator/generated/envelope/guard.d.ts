/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

export { isEnvelope } from "./contract.js";
