// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const acceptsDescribeSignListStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (value.CreateTime == null || isInteger(value.CreateTime)) &&
    (value.International == null || isInteger(value.International)) &&
    (value.QualificationId == null || isInteger(value.QualificationId)) &&
    (value.QualificationName == null || typeof value.QualificationName === "string") &&
    (value.QualificationStatusCode == null || isInteger(value.QualificationStatusCode)) &&
    (value.ReviewReply == null || typeof value.ReviewReply === "string") &&
    (value.SignId == null || isInteger(value.SignId)) &&
    (value.SignName == null || typeof value.SignName === "string") &&
    (value.StatusCode == null || isInteger(value.StatusCode)));

const acceptsEachDescribeSignListStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsDescribeSignListStatus(item))) return false;
  return true;
};

export function isDescribeSmsSignList(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.DescribeSignListStatusSet == null || acceptsEachDescribeSignListStatus(response.DescribeSignListStatusSet))
  );
}
