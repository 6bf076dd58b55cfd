/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

const knowsPullSmsSendStatusByPhoneNumberRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "EndDateTime":
      case "Limit":
      case "Offset":
      case "PhoneNumber":
      case "SendDateTime":
      case "SmsSdkAppid":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isPullSmsSendStatusByPhoneNumberRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  (Number.isInteger(value.EndDateTime) || value.EndDateTime === undefined) &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.PhoneNumber === "string" &&
  Number.isInteger(value.SendDateTime) &&
  typeof value.SmsSdkAppid === "string" &&
  knowsPullSmsSendStatusByPhoneNumberRequest(value);
