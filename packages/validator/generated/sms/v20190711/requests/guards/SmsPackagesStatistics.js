/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

const knowsSmsPackagesStatisticsRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "Limit":
      case "Offset":
      case "SmsSdkAppid":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isSmsPackagesStatisticsRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.SmsSdkAppid === "string" &&
  knowsSmsPackagesStatisticsRequest(value);
