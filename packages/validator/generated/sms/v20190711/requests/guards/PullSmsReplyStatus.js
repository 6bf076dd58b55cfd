/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

const knowsPullSmsReplyStatusRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "Limit":
      case "SmsSdkAppid":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isPullSmsReplyStatusRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.Limit) &&
  typeof value.SmsSdkAppid === "string" &&
  knowsPullSmsReplyStatusRequest(value);
