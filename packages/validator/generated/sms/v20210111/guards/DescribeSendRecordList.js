/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsSendRecord = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.Content === "string" || value.Content == null) &&
    (typeof value.IsoCode === "string" || value.IsoCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.RequestCode === "string" || value.RequestCode == null) &&
    (isInteger(value.SendStatus) || value.SendStatus == null) &&
    (isInteger(value.SendTime) || value.SendTime == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.StatusCode === "string" || value.StatusCode == null) &&
    (typeof value.SubError === "string" || value.SubError == null) &&
    (typeof value.SubErrorDesc === "string" || value.SubErrorDesc == null) &&
    (isInteger(value.UserReceiveTime) || value.UserReceiveTime == null));

const eachAcceptsSendRecord = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsSendRecord(item))) return false;
  return true;
};

export function isDescribeSendRecordList(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.SendRecordSet == null || eachAcceptsSendRecord(response.SendRecordSet)) &&
    (isInteger(response.TotalCount) || response.TotalCount == null)
  );
}
