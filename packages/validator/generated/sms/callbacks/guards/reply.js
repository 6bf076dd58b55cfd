// Generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsReply = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (value.extend == null || typeof value.extend === "string") &&
    (value.mobile == null || typeof value.mobile === "string") &&
    (value.nationcode == null || typeof value.nationcode === "string") &&
    (value.sign == null || typeof value.sign === "string") &&
    (value.text == null || typeof value.text === "string") &&
    (value.time == null || isInteger(value.time)));

export const isReply = (body) => body !== null && acceptsReply(body);
