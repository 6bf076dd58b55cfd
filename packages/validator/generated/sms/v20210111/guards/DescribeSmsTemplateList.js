// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsDescribeTemplateListStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (value.CreateTime == null || isInteger(value.CreateTime)) &&
    (value.International == null || isInteger(value.International)) &&
    (value.ReviewReply == null || typeof value.ReviewReply === "string") &&
    (value.StatusCode == null || isInteger(value.StatusCode)) &&
    (value.TemplateContent == null || typeof value.TemplateContent === "string") &&
    (value.TemplateId == null || isInteger(value.TemplateId)) &&
    (value.TemplateName == null || typeof value.TemplateName === "string"));

const acceptsEachDescribeTemplateListStatus = (list) => {
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
    (response.DescribeTemplateStatusSet == null || acceptsEachDescribeTemplateListStatus(response.DescribeTemplateStatusSet))
  );
}
