/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

const knowsCallbackStatusStatisticsRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "EndDataTime":
      case "Limit":
      case "Offset":
      case "SmsSdkAppid":
      case "StartDateTime":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isCallbackStatusStatisticsRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.EndDataTime) &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.SmsSdkAppid === "string" &&
  Number.isInteger(value.StartDateTime) &&
  knowsCallbackStatusStatisticsRequest(value);
