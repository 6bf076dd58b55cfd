/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isAddSmsTemplate as is } from "./guards/AddSmsTemplate.js";

function keepsAddTemplateStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.TemplateId === "string" &&
    hasMembers(value, 1)
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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.AddTemplateStatus === undefined){
      note(at, "required", data, "AddTemplateStatus");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "AddTemplateStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.AddTemplateStatus !== undefined){
      let data0 = data.AddTemplateStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        if(data0.TemplateId === undefined){
          note(at+"/AddTemplateStatus", "required", data0, "TemplateId");
        }
        for(const key1 in data0){
          if(!(key1 === "TemplateId")){
            note(at+"/AddTemplateStatus", "additionalProperties", data0, key1);
          }
        }
        if(data0.TemplateId !== undefined){
          let data1 = data0.TemplateId;
          if(typeof data1 !== "string"){
            note(at+"/AddTemplateStatus/TemplateId", "type", data1, "string");
          }
        }
      }
      else {
        note(at+"/AddTemplateStatus", "type", data0, "object");
      }
    }
  }
  else {
    note(at, "type", data, "object");
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2019-07-11",
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
        "required": ["TemplateId"],
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
