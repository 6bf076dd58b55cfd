/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineContract, hasMembers, isExactError } from "../../../../src/runtime/index.ts";
import { isDeleteSmsSign as is } from "./guards.js";

function keepsDeleteSignStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (typeof value.DeleteStatus === "string" || value.DeleteStatus == null) &&
    (isExact(value.DeleteTime) || value.DeleteTime == null) &&
    hasMembers(value, 0 + (value.DeleteStatus !== undefined) + (value.DeleteTime !== undefined))
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
    (response.DeleteSignStatus === undefined ? failed : keepsDeleteSignStatus(response.DeleteSignStatus, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.DeleteSignStatus !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.DeleteSignStatus !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.DeleteStatus !== undefined ||
  none.DeleteTime !== undefined;

function reportDeleteSignStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  for(const key in value){
    if(key !== "DeleteStatus" &&
        key !== "DeleteTime"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.DeleteStatus;
  if(member != null && typeof member !== "string"){
    note(at+"/DeleteStatus", "type", member, "string");
  }
  member = value.DeleteTime;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/DeleteTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.DeleteSignStatus === undefined){
    note(at, "required", response, "DeleteSignStatus");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "DeleteSignStatus" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.DeleteSignStatus;
  if(member !== undefined){
    reportDeleteSignStatus(member, at+"/DeleteSignStatus", note, own);
  }
}

const contract = /*@__PURE__*/ defineContract({
  edition: "intl",
  service: "sms",
  version: "2021-01-11",
  action: "DeleteSmsSign",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["DeleteSignStatus"],
    "properties": {
      "DeleteSignStatus": {
        "$ref": "#/definitions/DeleteSignStatus",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "DeleteSignStatus": {
        "properties": {
          "DeleteStatus": {
            "type": "string",
          },
          "DeleteTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as deleteSmsSign };
export { isDeleteSmsSign } from "./guards.js";
