/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsReply = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.extend === "string" || value.extend == null) &&
    (typeof value.mobile === "string" || value.mobile == null) &&
    (typeof value.nationcode === "string" || value.nationcode == null) &&
    (typeof value.sign === "string" || value.sign == null) &&
    (typeof value.text === "string" || value.text == null) &&
    (isInteger(value.time) || value.time == null));

export const isReply = (body) => body !== null && acceptsReply(body);
