/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsSmsPackagesStatistics = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.AmountOfPackage) || value.AmountOfPackage == null) &&
    (isInteger(value.CurrentUsage) || value.CurrentUsage == null) &&
    (typeof value.PackageCreateTime === "string" || value.PackageCreateTime == null) &&
    (isInteger(value.PackageCreateUnixTime) || value.PackageCreateUnixTime == null) &&
    (typeof value.PackageEffectiveTime === "string" || value.PackageEffectiveTime == null) &&
    (isInteger(value.PackageEffectiveUnixTime) || value.PackageEffectiveUnixTime == null) &&
    (typeof value.PackageExpiredTime === "string" || value.PackageExpiredTime == null) &&
    (isInteger(value.PackageExpiredUnixTime) || value.PackageExpiredUnixTime == null) &&
    (isInteger(value.PackageId) || value.PackageId == null) &&
    (isInteger(value.TypeOfPackage) || value.TypeOfPackage == null));

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
