/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

export const actions = /*@__PURE__*/ new Map([
]);
