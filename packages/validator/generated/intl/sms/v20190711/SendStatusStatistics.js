/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineContract, hasMembers, isExactError } from "../../../../src/runtime/index.ts";
import { isSendStatusStatistics as is } from "./guards.js";

function keepsSendStatusStatistics(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (isExact(value.FeeCount) || value.FeeCount == null) &&
    (isExact(value.RequestCount) || value.RequestCount == null) &&
    (isExact(value.RequestSuccessCount) || value.RequestSuccessCount == null) &&
    hasMembers(value, 0 + (value.FeeCount !== undefined) + (value.RequestCount !== undefined) + (value.RequestSuccessCount !== undefined))
  );
}

function conforms(body, isExact) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
  if (!hasMembers(body, 1)) return false;
  const failed = response.Error !== undefined;
  if (failed && !isExactError(response.Error)) return false;
  return (
    typeof response.RequestId === "string" &&
    (response.SendStatusStatistics == null || keepsSendStatusStatistics(response.SendStatusStatistics, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.SendStatusStatistics !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.SendStatusStatistics !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.FeeCount !== undefined ||
  none.RequestCount !== undefined ||
  none.RequestSuccessCount !== undefined;

function reportSendStatusStatistics(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  for(const key in value){
    if(key !== "FeeCount" &&
        key !== "RequestCount" &&
        key !== "RequestSuccessCount"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.FeeCount;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/FeeCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.RequestCount;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/RequestCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.RequestSuccessCount;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/RequestSuccessCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  for(const key in response){
    if(key !== "Error" &&
        key !== "RequestId" &&
        key !== "SendStatusStatistics" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.SendStatusStatistics;
  if(member != null){
    reportSendStatusStatistics(member, at+"/SendStatusStatistics", note, own);
  }
}

const contract = /*@__PURE__*/ defineContract({
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "SendStatusStatistics",
  is,
  conforms,
  inherits,
  report,
  response: {
    "properties": {
      "SendStatusStatistics": {
        "$ref": "#/definitions/SendStatusStatistics",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "SendStatusStatistics": {
        "properties": {
          "FeeCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "RequestCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "RequestSuccessCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as sendStatusStatistics };
export { isSendStatusStatistics } from "./guards.js";
