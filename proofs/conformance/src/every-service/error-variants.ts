import { isRecord } from "@tc3-schema/base/json";

/** Valid, empty and broken values of Error. */
const ERRORS: readonly unknown[] = [
  null,
  "InternalError",
  7,
  false,
  [],
  [{ Code: "X", Message: "m" }],
  {},
  { Code: "" },
  { Code: "", Message: 7, More: 1 },
  { Code: null, Message: "m" },
  { Code: 7, Message: "m" },
  { Code: "X" },
  { Code: "X", Message: null },
  { Code: "X", Message: {} },
  { Message: "m" },
  { Code: "X", Message: "" },
  { Code: "DryRunOperation", Message: "m" },
  { Code: " ", Message: "m", SubError: {} },
];

const RESPONSES: readonly unknown[] = [null, "", 7, true, [], {}];

/** Yields the answer with other values for Error and for Response. */
export function* errorVariants(body: unknown): Generator<object> {
  if (!isRecord(body) || !isRecord(body["Response"])) return;
  for (const error of ERRORS) yield { ...body, Response: { ...body["Response"], Error: error } };
  for (const response of RESPONSES) yield { ...body, Response: response };
  yield { ...body, Response: { ...body["Response"], DeprecatedWarning: "soon" } };
  yield { ...body, Response: { ...body["Response"], RequestId: 7, Error: 7 } };
}
