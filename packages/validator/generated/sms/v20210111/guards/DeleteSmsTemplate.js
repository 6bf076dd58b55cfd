/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsDeleteTemplateStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.DeleteStatus === "string" || value.DeleteStatus == null) &&
    (isInteger(value.DeleteTime) || value.DeleteTime == null));

export function isDeleteSmsTemplate(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.DeleteTemplateStatus == null || acceptsDeleteTemplateStatus(response.DeleteTemplateStatus))
  );
}
