/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isDeleteSmsTemplate as is } from "./guards.js";

function keepsDeleteTemplateStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.DeleteStatus === "string" &&
    isExact(value.DeleteTime) &&
    hasMembers(value, 2)
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
    (response.DeleteTemplateStatus === undefined ? failed : keepsDeleteTemplateStatus(response.DeleteTemplateStatus, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.DeleteTemplateStatus !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.DeleteTemplateStatus !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.DeleteStatus !== undefined ||
  none.DeleteTime !== undefined;

function reportDeleteTemplateStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  if(value.DeleteStatus === undefined){
    note(at, "required", value, "DeleteStatus");
  }
  if(value.DeleteTime === undefined){
    note(at, "required", value, "DeleteTime");
  }
  for(const key in value){
    if(key !== "DeleteStatus" &&
        key !== "DeleteTime"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.DeleteStatus;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/DeleteStatus", "type", member, "string");
  }
  member = value.DeleteTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/DeleteTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.DeleteTemplateStatus === undefined){
    note(at, "required", response, "DeleteTemplateStatus");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "DeleteTemplateStatus" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.DeleteTemplateStatus;
  if(member !== undefined){
    reportDeleteTemplateStatus(member, at+"/DeleteTemplateStatus", note, own);
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "DeleteSmsTemplate",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["DeleteTemplateStatus"],
    "properties": {
      "DeleteTemplateStatus": {
        "$ref": "#/definitions/DeleteTemplateStatus",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "DeleteTemplateStatus": {
        "required": ["DeleteStatus", "DeleteTime"],
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

export { contract as deleteSmsTemplate };
export { isDeleteSmsTemplate } from "./guards.js";
