/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isDeleteSmsSign as is } from "./guards/DeleteSmsSign.js";

function keepsDeleteSignStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (typeof value.DeleteStatus === "string" || value.DeleteStatus == null) &&
    (isExact(value.DeleteTime) || value.DeleteTime == null) &&
    hasMembers(value, 0 + (value.DeleteStatus !== undefined) + (value.DeleteTime !== undefined))
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
    (response.DeleteSignStatus === undefined ? failed : keepsDeleteSignStatus(response.DeleteSignStatus)) &&
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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.DeleteSignStatus === undefined){
      note(at, "required", data, "DeleteSignStatus");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DeleteSignStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.DeleteSignStatus !== undefined){
      let data0 = data.DeleteSignStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        for(const key1 in data0){
          if(!((key1 === "DeleteStatus") || (key1 === "DeleteTime"))){
            note(at+"/DeleteSignStatus", "additionalProperties", data0, key1);
          }
        }
        if(data0.DeleteStatus !== undefined){
          let data1 = data0.DeleteStatus;
          if(data1 !== null){
            if(typeof data1 !== "string"){
              note(at+"/DeleteSignStatus/DeleteStatus", "type", data1, "string");
            }
          }
        }
        if(data0.DeleteTime !== undefined){
          let data2 = data0.DeleteTime;
          if(data2 !== null){
            if(!Number.isSafeInteger(data2)){
              note(at+"/DeleteSignStatus/DeleteTime", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
            }
          }
        }
      }
      else {
        note(at+"/DeleteSignStatus", "type", data0, "object");
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
