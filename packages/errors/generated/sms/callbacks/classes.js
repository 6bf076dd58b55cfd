// Generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.

export const codes = /*@__PURE__*/ new Map([
  ["COMFAIL", ["server", "transient"]],
  ["DELETED", ["unknown", "no"]],
  ["DELIVRD", ["none", "no"]],
  ["EXPIRED", ["unknown", "transient"]],
  ["REJECTD", ["client", "no"]],
  ["SUBFAIL", ["client", "no"]],
  ["UNDELIV", ["unknown", "no"]],
  ["UNKNOWN", ["unknown", "no"]],
  ["WTNFAIL", ["server", "transient"]],
]);

export const families = /*@__PURE__*/ new Map([
]);
