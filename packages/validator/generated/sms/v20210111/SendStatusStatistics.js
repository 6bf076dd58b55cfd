/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isSendStatusStatistics as is } from "./guards/SendStatusStatistics.js";

function keepsSendStatusStatistics(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    isExact(value.FeeCount) &&
    isExact(value.RequestCount) &&
    isExact(value.RequestSuccessCount) &&
    hasMembers(value, 3)
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
    (response.SendStatusStatistics === undefined ? failed : keepsSendStatusStatistics(response.SendStatusStatistics)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.SendStatusStatistics !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.SendStatusStatistics !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.FeeCount !== undefined ||
  none.RequestCount !== undefined ||
  none.RequestSuccessCount !== undefined;

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.SendStatusStatistics === undefined){
      note(at, "required", data, "SendStatusStatistics");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SendStatusStatistics")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.SendStatusStatistics !== undefined){
      let data0 = data.SendStatusStatistics;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        if(data0.FeeCount === undefined){
          note(at+"/SendStatusStatistics", "required", data0, "FeeCount");
        }
        if(data0.RequestCount === undefined){
          note(at+"/SendStatusStatistics", "required", data0, "RequestCount");
        }
        if(data0.RequestSuccessCount === undefined){
          note(at+"/SendStatusStatistics", "required", data0, "RequestSuccessCount");
        }
        for(const key1 in data0){
          if(!(((key1 === "FeeCount") || (key1 === "RequestCount")) || (key1 === "RequestSuccessCount"))){
            note(at+"/SendStatusStatistics", "additionalProperties", data0, key1);
          }
        }
        if(data0.FeeCount !== undefined){
          let data1 = data0.FeeCount;
          if(!Number.isSafeInteger(data1)){
            note(at+"/SendStatusStatistics/FeeCount", Number.isInteger(data1) ? "maximum" : "type", data1, "integer");
          }
        }
        if(data0.RequestCount !== undefined){
          let data2 = data0.RequestCount;
          if(!Number.isSafeInteger(data2)){
            note(at+"/SendStatusStatistics/RequestCount", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
          }
        }
        if(data0.RequestSuccessCount !== undefined){
          let data3 = data0.RequestSuccessCount;
          if(!Number.isSafeInteger(data3)){
            note(at+"/SendStatusStatistics/RequestSuccessCount", Number.isInteger(data3) ? "maximum" : "type", data3, "integer");
          }
        }
      }
      else {
        note(at+"/SendStatusStatistics", "type", data0, "object");
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
  action: "SendStatusStatistics",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["SendStatusStatistics"],
    "properties": {
      "SendStatusStatistics": {
        "$ref": "#/definitions/SendStatusStatistics",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "SendStatusStatistics": {
        "required": ["FeeCount", "RequestCount", "RequestSuccessCount"],
        "properties": {
          "FeeCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "RequestCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "RequestSuccessCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as sendStatusStatistics };
