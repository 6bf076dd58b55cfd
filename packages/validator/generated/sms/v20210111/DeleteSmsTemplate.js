/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isDeleteSmsTemplate as is } from "./guards/DeleteSmsTemplate.js";

function keepsDeleteTemplateStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.DeleteStatus === "string" &&
    isExact(value.DeleteTime) &&
    hasMembers(value, 2)
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
    (response.DeleteTemplateStatus === undefined ? failed : keepsDeleteTemplateStatus(response.DeleteTemplateStatus)) &&
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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.DeleteTemplateStatus === undefined){
      note(at, "required", data, "DeleteTemplateStatus");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DeleteTemplateStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.DeleteTemplateStatus !== undefined){
      let data0 = data.DeleteTemplateStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        if(data0.DeleteStatus === undefined){
          note(at+"/DeleteTemplateStatus", "required", data0, "DeleteStatus");
        }
        if(data0.DeleteTime === undefined){
          note(at+"/DeleteTemplateStatus", "required", data0, "DeleteTime");
        }
        for(const key1 in data0){
          if(!((key1 === "DeleteStatus") || (key1 === "DeleteTime"))){
            note(at+"/DeleteTemplateStatus", "additionalProperties", data0, key1);
          }
        }
        if(data0.DeleteStatus !== undefined){
          let data1 = data0.DeleteStatus;
          if(typeof data1 !== "string"){
            note(at+"/DeleteTemplateStatus/DeleteStatus", "type", data1, "string");
          }
        }
        if(data0.DeleteTime !== undefined){
          let data2 = data0.DeleteTime;
          if(!Number.isSafeInteger(data2)){
            note(at+"/DeleteTemplateStatus/DeleteTime", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
          }
        }
      }
      else {
        note(at+"/DeleteTemplateStatus", "type", data0, "object");
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
