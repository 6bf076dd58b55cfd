/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isAddSmsSign as is } from "./guards.js";

function keepsAddSignStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    isExact(value.SignApplyId) &&
    isExact(value.SignId) &&
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
    (response.AddSignStatus === undefined ? failed : keepsAddSignStatus(response.AddSignStatus, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.AddSignStatus !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.AddSignStatus !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.SignApplyId !== undefined ||
  none.SignId !== undefined;

function reportAddSignStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  if(value.SignApplyId === undefined){
    note(at, "required", value, "SignApplyId");
  }
  if(value.SignId === undefined){
    note(at, "required", value, "SignId");
  }
  for(const key in value){
    if(key !== "SignApplyId" &&
        key !== "SignId"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.SignApplyId;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/SignApplyId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.SignId;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/SignId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.AddSignStatus === undefined){
    note(at, "required", response, "AddSignStatus");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "AddSignStatus" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.AddSignStatus;
  if(member !== undefined){
    reportAddSignStatus(member, at+"/AddSignStatus", note, own);
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2019-07-11",
  action: "AddSmsSign",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["AddSignStatus"],
    "properties": {
      "AddSignStatus": {
        "$ref": "#/definitions/AddSignStatus",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "AddSignStatus": {
        "required": ["SignApplyId", "SignId"],
        "properties": {
          "SignApplyId": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "SignId": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as addSmsSign };
export { isAddSmsSign } from "./guards.js";
