/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

export * from "./index.js";
