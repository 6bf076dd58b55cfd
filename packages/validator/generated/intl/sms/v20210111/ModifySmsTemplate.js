/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineContract, hasMembers, isExactError } from "../../../../src/runtime/index.ts";
import { isModifySmsTemplate as is } from "./guards.js";

function keepsModifyTemplateStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (isExact(value.TemplateId) || value.TemplateId == null) &&
    hasMembers(value, 0 + (value.TemplateId !== undefined))
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
    (response.ModifyTemplateStatus === undefined ? failed : keepsModifyTemplateStatus(response.ModifyTemplateStatus, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.ModifyTemplateStatus !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.ModifyTemplateStatus !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.TemplateId !== undefined;

function reportModifyTemplateStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  for(const key in value){
    if(key !== "TemplateId"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.TemplateId;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/TemplateId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.ModifyTemplateStatus === undefined){
    note(at, "required", response, "ModifyTemplateStatus");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "ModifyTemplateStatus" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.ModifyTemplateStatus;
  if(member !== undefined){
    reportModifyTemplateStatus(member, at+"/ModifyTemplateStatus", note, own);
  }
}

const contract = /*@__PURE__*/ defineContract({
  edition: "intl",
  service: "sms",
  version: "2021-01-11",
  action: "ModifySmsTemplate",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["ModifyTemplateStatus"],
    "properties": {
      "ModifyTemplateStatus": {
        "$ref": "#/definitions/ModifyTemplateStatus",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "ModifyTemplateStatus": {
        "properties": {
          "TemplateId": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as modifySmsTemplate };
export { isModifySmsTemplate } from "./guards.js";
