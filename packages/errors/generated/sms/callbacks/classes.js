/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

export const codes = /*@__PURE__*/ new Map([
  ["COMFAIL", ["server", "platform", "transient"]],
  ["DELETED", ["unknown", "state", "no"]],
  ["DELIVRD", ["none", "none", "no"]],
  ["EXPIRED", ["unknown", "state", "transient"]],
  ["REJECTD", ["client", "content", "no"]],
  ["SUBFAIL", ["client", "request", "no"]],
  ["UNDELIV", ["unknown", "state", "no"]],
  ["UNKNOWN", ["unknown", "unknown", "no"]],
  ["WTNFAIL", ["server", "platform", "transient"]],
]);

export const families = /*@__PURE__*/ new Map([
]);
