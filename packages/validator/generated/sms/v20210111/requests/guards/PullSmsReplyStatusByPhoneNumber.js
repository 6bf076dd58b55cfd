/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

const knowsPullSmsReplyStatusByPhoneNumberRequest = (value) => {
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

export const isPullSmsReplyStatusByPhoneNumberRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.BeginTime) &&
  (Number.isInteger(value.EndTime) || value.EndTime === undefined) &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.PhoneNumber === "string" &&
  typeof value.SmsSdkAppId === "string" &&
  knowsPullSmsReplyStatusByPhoneNumberRequest(value);
