/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsCallbackStatusStatistics = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.BlackListCount) || value.BlackListCount == null) &&
    (isInteger(value.CallbackCount) || value.CallbackCount == null) &&
    (isInteger(value.CallbackFailCount) || value.CallbackFailCount == null) &&
    (isInteger(value.CallbackSuccessCount) || value.CallbackSuccessCount == null) &&
    (isInteger(value.FrequencyLimitCount) || value.FrequencyLimitCount == null) &&
    (isInteger(value.InternalErrorCount) || value.InternalErrorCount == null) &&
    (isInteger(value.InvalidNumberCount) || value.InvalidNumberCount == null) &&
    (isInteger(value.RequestSuccessCount) || value.RequestSuccessCount == null) &&
    (isInteger(value.ShutdownErrorCount) || value.ShutdownErrorCount == null));

export function isCallbackStatusStatistics(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.CallbackStatusStatistics == null || acceptsCallbackStatusStatistics(response.CallbackStatusStatistics))
  );
}
