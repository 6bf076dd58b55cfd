/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isAddSmsTemplate as is } from "./guards.js";

function keepsAddTemplateStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (typeof value.TemplateId === "string" || value.TemplateId == null) &&
    hasMembers(value, 0 + (value.TemplateId !== undefined))
  );
}

function conforms(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
  if (!hasMembers(body, 1)) return false;
  const failed = response.Error !== undefined;
  if (failed && !isExactError(response.Error)) return false;
  return (
    typeof response.RequestId === "string" &&
    (response.AddTemplateStatus === undefined ? failed : keepsAddTemplateStatus(response.AddTemplateStatus)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.AddTemplateStatus !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.AddTemplateStatus !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.TemplateId !== undefined;

function reportAddTemplateStatus(value, at, note, own){
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
  if(member != null && typeof member !== "string"){
    note(at+"/TemplateId", "type", member, "string");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.AddTemplateStatus === undefined){
    note(at, "required", response, "AddTemplateStatus");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "AddTemplateStatus" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.AddTemplateStatus;
  if(member !== undefined){
    reportAddTemplateStatus(member, at+"/AddTemplateStatus", note, own);
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "AddSmsTemplate",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["AddTemplateStatus"],
    "properties": {
      "AddTemplateStatus": {
        "$ref": "#/definitions/AddTemplateStatus",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "AddTemplateStatus": {
        "properties": {
          "TemplateId": {
            "type": "string",
          },
        },
      },
    },
  },
});

export { contract as addSmsTemplate };
export { isAddSmsTemplate } from "./guards.js";
