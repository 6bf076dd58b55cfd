/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import { defineEnvelope, hasMembers, isExactError } from "../../src/runtime/index.ts";
import { isEnvelope as is } from "./guard.js";

function conforms(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
  if (!hasMembers(body, 1)) return false;
  const failed = response.Error !== undefined;
  if (failed && !isExactError(response.Error)) return false;
  return (
    typeof response.RequestId === "string" &&
    response.DeprecatedWarning === undefined
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.DeprecatedWarning !== undefined;

const contract = /*@__PURE__*/ defineEnvelope({
  edition: "both",
  service: "",
  version: "",
  action: "",
  is,
  conforms,
  inherits,
  response: {
    "properties": {
      "DeprecatedWarning": {},
    },
  },
});

export { contract as envelope };
export { isEnvelope } from "./guard.js";
