/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const acceptsReportConversionStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.Code === "string" || value.Code == null) &&
    (typeof value.Message === "string" || value.Message == null));

export function isReportConversion(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.ReportConversionStatus == null || acceptsReportConversionStatus(response.ReportConversionStatus))
  );
}
