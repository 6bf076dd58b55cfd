/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

const knowsCallbackStatusStatisticsRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "BeginTime":
      case "EndTime":
      case "Limit":
      case "Offset":
      case "SmsSdkAppId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isCallbackStatusStatisticsRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  typeof value.BeginTime === "string" &&
  typeof value.EndTime === "string" &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.SmsSdkAppId === "string" &&
  knowsCallbackStatusStatisticsRequest(value);
