/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isAddSmsSign as is } from "./guards/AddSmsSign.js";

function keepsAddSignStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (isExact(value.SignId) || value.SignId == null) &&
    hasMembers(value, 0 + (value.SignId !== undefined))
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
    (response.AddSignStatus === undefined ? failed : keepsAddSignStatus(response.AddSignStatus)) &&
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
  none.SignId !== undefined;

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.AddSignStatus === undefined){
      note(at, "required", data, "AddSignStatus");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "AddSignStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.AddSignStatus !== undefined){
      let data0 = data.AddSignStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        for(const key1 in data0){
          if(!(key1 === "SignId")){
            note(at+"/AddSignStatus", "additionalProperties", data0, key1);
          }
        }
        if(data0.SignId !== undefined){
          let data1 = data0.SignId;
          if(data1 !== null){
            if(!Number.isSafeInteger(data1)){
              note(at+"/AddSignStatus/SignId", Number.isInteger(data1) ? "maximum" : "type", data1, "integer");
            }
          }
        }
      }
      else {
        note(at+"/AddSignStatus", "type", data0, "object");
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

export { contract as addSmsSign };
