/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" &&
    (typeof error.Message === "string" ? typeof error.Code === "string" : error.Code === "") &&
    (error.length === undefined || !Array.isArray(error)));

export function isEnvelope(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}
