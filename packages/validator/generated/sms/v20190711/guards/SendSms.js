/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsSendStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.Code === "string" || value.Code == null) &&
    (isInteger(value.Fee) || value.Fee == null) &&
    (typeof value.IsoCode === "string" || value.IsoCode == null) &&
    (typeof value.Message === "string" || value.Message == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.SessionContext === "string" || value.SessionContext == null));

const eachAcceptsSendStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsSendStatus(item))) return false;
  return true;
};

export function isSendSms(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.SendStatusSet == null || eachAcceptsSendStatus(response.SendStatusSet))
  );
}
