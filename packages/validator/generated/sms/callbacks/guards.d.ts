/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

/** The bare guards of the callbacks of sms. */
export { isDeliveryStatus } from "./deliveryStatus.js";
export { isReply } from "./reply.js";
