/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

const knowsDescribeSendRecordListRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "BeginTime":
      case "EndTime":
      case "Limit":
      case "Offset":
      case "PhoneNumber":
      case "SmsSdkAppId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isDescribeSendRecordListRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.BeginTime) &&
  (Number.isInteger(value.EndTime) || value.EndTime === undefined) &&
  (Number.isInteger(value.Limit) || value.Limit === undefined) &&
  (Number.isInteger(value.Offset) || value.Offset === undefined) &&
  typeof value.PhoneNumber === "string" &&
  typeof value.SmsSdkAppId === "string" &&
  knowsDescribeSendRecordListRequest(value);
