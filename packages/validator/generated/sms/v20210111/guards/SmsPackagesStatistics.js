/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsSmsPackagesStatistics = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.CurrentUsage) || value.CurrentUsage == null) &&
    (isInteger(value.PackageAmount) || value.PackageAmount == null) &&
    (isInteger(value.PackageCreateTime) || value.PackageCreateTime == null) &&
    (isInteger(value.PackageEffectiveTime) || value.PackageEffectiveTime == null) &&
    (isInteger(value.PackageExpiredTime) || value.PackageExpiredTime == null) &&
    (isInteger(value.PackageId) || value.PackageId == null) &&
    (isInteger(value.PackageType) || value.PackageType == null));

const eachAcceptsSmsPackagesStatistics = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsSmsPackagesStatistics(item))) return false;
  return true;
};

export function isSmsPackagesStatistics(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.SmsPackagesStatisticsSet == null || eachAcceptsSmsPackagesStatistics(response.SmsPackagesStatisticsSet))
  );
}
