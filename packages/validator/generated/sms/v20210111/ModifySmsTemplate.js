/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isModifySmsTemplate as is } from "./guards/ModifySmsTemplate.js";

function keepsModifyTemplateStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (isExact(value.TemplateId) || value.TemplateId == null) &&
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
    (response.ModifyTemplateStatus === undefined ? failed : keepsModifyTemplateStatus(response.ModifyTemplateStatus)) &&
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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.ModifyTemplateStatus === undefined){
      note(at, "required", data, "ModifyTemplateStatus");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "ModifyTemplateStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.ModifyTemplateStatus !== undefined){
      let data0 = data.ModifyTemplateStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        for(const key1 in data0){
          if(!(key1 === "TemplateId")){
            note(at+"/ModifyTemplateStatus", "additionalProperties", data0, key1);
          }
        }
        if(data0.TemplateId !== undefined){
          let data1 = data0.TemplateId;
          if(data1 !== null){
            if(!Number.isSafeInteger(data1)){
              note(at+"/ModifyTemplateStatus/TemplateId", Number.isInteger(data1) ? "maximum" : "type", data1, "integer");
            }
          }
        }
      }
      else {
        note(at+"/ModifyTemplateStatus", "type", data0, "object");
      }
    }
  }
  else {
    note(at, "type", data, "object");
  }
}

const contract = /*@__PURE__*/ defineContract({
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
