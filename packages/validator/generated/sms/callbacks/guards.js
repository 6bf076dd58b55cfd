/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

/** The bare guards of the callbacks of sms. */

const acceptsDeliveryStatus = (value) =>
  value === null ||
  (typeof value === "object" && (typeof value.description === "string" || value.description == null) &&
    (typeof value.errmsg === "string" || value.errmsg == null) &&
    (typeof value.mobile === "string" || value.mobile == null) &&
    (typeof value.nationcode === "string" || value.nationcode == null) &&
    (typeof value.report_status === "string" || value.report_status == null) &&
    (typeof value.sid === "string" || value.sid == null) &&
    (typeof value.sub_error === "string" || value.sub_error == null) &&
    (typeof value.sub_error_desc === "string" || value.sub_error_desc == null) &&
    (typeof value.user_receive_time === "string" || value.user_receive_time == null) &&
    !Array.isArray(value));

const acceptsReply = (value) =>
  value === null ||
  (typeof value === "object" && (typeof value.extend === "string" || value.extend == null) &&
    (typeof value.mobile === "string" || value.mobile == null) &&
    (typeof value.nationcode === "string" || value.nationcode == null) &&
    (typeof value.sign === "string" || value.sign == null) &&
    (typeof value.text === "string" || value.text == null) &&
    (isInteger(value.time) || value.time == null) &&
    !Array.isArray(value));

const eachAcceptsDeliveryStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(acceptsDeliveryStatus(list[at]))) return false;
  return true;
};

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

export const isDeliveryStatus = (body) => eachAcceptsDeliveryStatus(body);

export const isReply = (body) => body !== null && acceptsReply(body);
