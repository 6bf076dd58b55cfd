/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsPullSmsSendStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.CountryCode === "string" || value.CountryCode == null) &&
    (typeof value.Description === "string" || value.Description == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.ReportStatus === "string" || value.ReportStatus == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.SessionContext === "string" || value.SessionContext == null) &&
    (typeof value.SubError === "string" || value.SubError == null) &&
    (typeof value.SubErrorDesc === "string" || value.SubErrorDesc == null) &&
    (typeof value.SubscriberNumber === "string" || value.SubscriberNumber == null) &&
    (isInteger(value.UserReceiveTime) || value.UserReceiveTime == null));

const eachAcceptsPullSmsSendStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsPullSmsSendStatus(item))) return false;
  return true;
};

export function isPullSmsSendStatus(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.PullSmsSendStatusSet == null || eachAcceptsPullSmsSendStatus(response.PullSmsSendStatusSet))
  );
}
