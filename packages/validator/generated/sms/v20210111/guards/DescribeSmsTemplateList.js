/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsDescribeTemplateListStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.CreateTime) || value.CreateTime == null) &&
    (isInteger(value.International) || value.International == null) &&
    (typeof value.ReviewReply === "string" || value.ReviewReply == null) &&
    (isInteger(value.StatusCode) || value.StatusCode == null) &&
    (typeof value.TemplateContent === "string" || value.TemplateContent == null) &&
    (isInteger(value.TemplateId) || value.TemplateId == null) &&
    (typeof value.TemplateName === "string" || value.TemplateName == null));

const eachAcceptsDescribeTemplateListStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsDescribeTemplateListStatus(item))) return false;
  return true;
};

export function isDescribeSmsTemplateList(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.DescribeTemplateStatusSet == null || eachAcceptsDescribeTemplateListStatus(response.DescribeTemplateStatusSet))
  );
}
