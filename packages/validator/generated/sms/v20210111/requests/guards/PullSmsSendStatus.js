/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

const knowsPullSmsSendStatusRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "Limit":
      case "SmsSdkAppId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isPullSmsSendStatusRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.Limit) &&
  typeof value.SmsSdkAppId === "string" &&
  knowsPullSmsSendStatusRequest(value);
