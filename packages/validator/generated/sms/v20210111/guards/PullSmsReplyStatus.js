/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsPullSmsReplyStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.CountryCode === "string" || value.CountryCode == null) &&
    (typeof value.ExtendCode === "string" || value.ExtendCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.ReplyContent === "string" || value.ReplyContent == null) &&
    (isInteger(value.ReplyTime) || value.ReplyTime == null) &&
    (typeof value.SignName === "string" || value.SignName == null) &&
    (typeof value.SubscriberNumber === "string" || value.SubscriberNumber == null));

const eachAcceptsPullSmsReplyStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsPullSmsReplyStatus(item))) return false;
  return true;
};

export function isPullSmsReplyStatus(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.PullSmsReplyStatusSet == null || eachAcceptsPullSmsReplyStatus(response.PullSmsReplyStatusSet))
  );
}
