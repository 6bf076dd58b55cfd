/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

const knowsReportConversionRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "ConversionTime":
      case "SerialNo":
      case "SmsSdkAppId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isReportConversionRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  (Number.isInteger(value.ConversionTime) || value.ConversionTime === undefined) &&
  typeof value.SerialNo === "string" &&
  typeof value.SmsSdkAppId === "string" &&
  knowsReportConversionRequest(value);
