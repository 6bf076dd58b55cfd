/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isModifySmsSign as is } from "./guards.js";

function keepsModifySignStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (isExact(value.SignId) || value.SignId == null) &&
    hasMembers(value, 0 + (value.SignId !== undefined))
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
    (response.ModifySignStatus === undefined ? failed : keepsModifySignStatus(response.ModifySignStatus, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.ModifySignStatus !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.ModifySignStatus !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.SignId !== undefined;

function reportModifySignStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  for(const key in value){
    if(key !== "SignId"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.SignId;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/SignId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.ModifySignStatus === undefined){
    note(at, "required", response, "ModifySignStatus");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "ModifySignStatus" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.ModifySignStatus;
  if(member !== undefined){
    reportModifySignStatus(member, at+"/ModifySignStatus", note, own);
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "ModifySmsSign",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["ModifySignStatus"],
    "properties": {
      "ModifySignStatus": {
        "$ref": "#/definitions/ModifySignStatus",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "ModifySignStatus": {
        "properties": {
          "SignId": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as modifySmsSign };
export { isModifySmsSign } from "./guards.js";
