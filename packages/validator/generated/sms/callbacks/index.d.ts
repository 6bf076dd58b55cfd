/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

export { deliveryStatus } from "./deliveryStatus.js";
export { reply } from "./reply.js";
