// Generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

const acceptsDeliveryStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (value.description == null || typeof value.description === "string") &&
    (value.errmsg == null || typeof value.errmsg === "string") &&
    (value.mobile == null || typeof value.mobile === "string") &&
    (value.nationcode == null || typeof value.nationcode === "string") &&
    (value.report_status == null || typeof value.report_status === "string") &&
    (value.sid == null || typeof value.sid === "string") &&
    (value.user_receive_time == null || typeof value.user_receive_time === "string"));

const acceptsEachDeliveryStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsDeliveryStatus(item))) return false;
  return true;
};

export const isDeliveryStatus = (body) => acceptsEachDeliveryStatus(body);
