/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isCallbackStatusStatistics as is } from "./guards/CallbackStatusStatistics.js";

function keepsCallbackStatusStatistics(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    isExact(value.BlackListCount) &&
    isExact(value.CallbackCount) &&
    isExact(value.CallbackFailCount) &&
    isExact(value.CallbackSuccessCount) &&
    isExact(value.FrequencyLimitCount) &&
    isExact(value.InternalErrorCount) &&
    isExact(value.InvalidNumberCount) &&
    isExact(value.RequestSuccessCount) &&
    isExact(value.ShutdownErrorCount) &&
    hasMembers(value, 9)
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
    (response.CallbackStatusStatistics === undefined ? failed : keepsCallbackStatusStatistics(response.CallbackStatusStatistics)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.CallbackStatusStatistics !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.CallbackStatusStatistics !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.BlackListCount !== undefined ||
  none.CallbackCount !== undefined ||
  none.CallbackFailCount !== undefined ||
  none.CallbackSuccessCount !== undefined ||
  none.FrequencyLimitCount !== undefined ||
  none.InternalErrorCount !== undefined ||
  none.InvalidNumberCount !== undefined ||
  none.RequestSuccessCount !== undefined ||
  none.ShutdownErrorCount !== undefined;

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.CallbackStatusStatistics === undefined){
      note(at, "required", data, "CallbackStatusStatistics");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "CallbackStatusStatistics")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.CallbackStatusStatistics !== undefined){
      let data0 = data.CallbackStatusStatistics;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        if(data0.BlackListCount === undefined){
          note(at+"/CallbackStatusStatistics", "required", data0, "BlackListCount");
        }
        if(data0.CallbackCount === undefined){
          note(at+"/CallbackStatusStatistics", "required", data0, "CallbackCount");
        }
        if(data0.CallbackFailCount === undefined){
          note(at+"/CallbackStatusStatistics", "required", data0, "CallbackFailCount");
        }
        if(data0.CallbackSuccessCount === undefined){
          note(at+"/CallbackStatusStatistics", "required", data0, "CallbackSuccessCount");
        }
        if(data0.FrequencyLimitCount === undefined){
          note(at+"/CallbackStatusStatistics", "required", data0, "FrequencyLimitCount");
        }
        if(data0.InternalErrorCount === undefined){
          note(at+"/CallbackStatusStatistics", "required", data0, "InternalErrorCount");
        }
        if(data0.InvalidNumberCount === undefined){
          note(at+"/CallbackStatusStatistics", "required", data0, "InvalidNumberCount");
        }
        if(data0.RequestSuccessCount === undefined){
          note(at+"/CallbackStatusStatistics", "required", data0, "RequestSuccessCount");
        }
        if(data0.ShutdownErrorCount === undefined){
          note(at+"/CallbackStatusStatistics", "required", data0, "ShutdownErrorCount");
        }
        for(const key1 in data0){
          if(!((key1 === "BlackListCount") || (key1 === "CallbackCount") || (key1 === "CallbackFailCount") || (key1 === "CallbackSuccessCount") || (key1 === "FrequencyLimitCount") || (key1 === "InternalErrorCount") || (key1 === "InvalidNumberCount") || (key1 === "RequestSuccessCount") || (key1 === "ShutdownErrorCount"))){
            note(at+"/CallbackStatusStatistics", "additionalProperties", data0, key1);
          }
        }
        if(data0.BlackListCount !== undefined){
          let data1 = data0.BlackListCount;
          if(!Number.isSafeInteger(data1)){
            note(at+"/CallbackStatusStatistics/BlackListCount", Number.isInteger(data1) ? "maximum" : "type", data1, "integer");
          }
        }
        if(data0.CallbackCount !== undefined){
          let data2 = data0.CallbackCount;
          if(!Number.isSafeInteger(data2)){
            note(at+"/CallbackStatusStatistics/CallbackCount", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
          }
        }
        if(data0.CallbackFailCount !== undefined){
          let data3 = data0.CallbackFailCount;
          if(!Number.isSafeInteger(data3)){
            note(at+"/CallbackStatusStatistics/CallbackFailCount", Number.isInteger(data3) ? "maximum" : "type", data3, "integer");
          }
        }
        if(data0.CallbackSuccessCount !== undefined){
          let data4 = data0.CallbackSuccessCount;
          if(!Number.isSafeInteger(data4)){
            note(at+"/CallbackStatusStatistics/CallbackSuccessCount", Number.isInteger(data4) ? "maximum" : "type", data4, "integer");
          }
        }
        if(data0.FrequencyLimitCount !== undefined){
          let data5 = data0.FrequencyLimitCount;
          if(!Number.isSafeInteger(data5)){
            note(at+"/CallbackStatusStatistics/FrequencyLimitCount", Number.isInteger(data5) ? "maximum" : "type", data5, "integer");
          }
        }
        if(data0.InternalErrorCount !== undefined){
          let data6 = data0.InternalErrorCount;
          if(!Number.isSafeInteger(data6)){
            note(at+"/CallbackStatusStatistics/InternalErrorCount", Number.isInteger(data6) ? "maximum" : "type", data6, "integer");
          }
        }
        if(data0.InvalidNumberCount !== undefined){
          let data7 = data0.InvalidNumberCount;
          if(!Number.isSafeInteger(data7)){
            note(at+"/CallbackStatusStatistics/InvalidNumberCount", Number.isInteger(data7) ? "maximum" : "type", data7, "integer");
          }
        }
        if(data0.RequestSuccessCount !== undefined){
          let data8 = data0.RequestSuccessCount;
          if(!Number.isSafeInteger(data8)){
            note(at+"/CallbackStatusStatistics/RequestSuccessCount", Number.isInteger(data8) ? "maximum" : "type", data8, "integer");
          }
        }
        if(data0.ShutdownErrorCount !== undefined){
          let data9 = data0.ShutdownErrorCount;
          if(!Number.isSafeInteger(data9)){
            note(at+"/CallbackStatusStatistics/ShutdownErrorCount", Number.isInteger(data9) ? "maximum" : "type", data9, "integer");
          }
        }
      }
      else {
        note(at+"/CallbackStatusStatistics", "type", data0, "object");
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
  action: "CallbackStatusStatistics",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["CallbackStatusStatistics"],
    "properties": {
      "CallbackStatusStatistics": {
        "$ref": "#/definitions/CallbackStatusStatistics",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "CallbackStatusStatistics": {
        "required": ["BlackListCount", "CallbackCount", "CallbackFailCount", "CallbackSuccessCount", "FrequencyLimitCount", "InternalErrorCount", "InvalidNumberCount", "RequestSuccessCount", "ShutdownErrorCount"],
        "properties": {
          "BlackListCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "CallbackCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "CallbackFailCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "CallbackSuccessCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "FrequencyLimitCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "InternalErrorCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "InvalidNumberCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "RequestSuccessCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "ShutdownErrorCount": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as callbackStatusStatistics };
