/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsModifyTemplateStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.TemplateId) || value.TemplateId == null));

export function isModifySmsTemplate(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.ModifyTemplateStatus == null || acceptsModifyTemplateStatus(response.ModifyTemplateStatus))
  );
}
