/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isCallbackStatusStatistics as is } from "./guards.js";

function keepsCallbackStatusStatistics(value, isExact) {
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

function conforms(body, isExact) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
  if (!hasMembers(body, 1)) return false;
  const failed = response.Error !== undefined;
  if (failed && !isExactError(response.Error)) return false;
  return (
    typeof response.RequestId === "string" &&
    (response.CallbackStatusStatistics === undefined ? failed : keepsCallbackStatusStatistics(response.CallbackStatusStatistics, isExact)) &&
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

function reportCallbackStatusStatistics(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.BlackListCount === undefined) +
      (value.CallbackCount === undefined) +
      (value.CallbackFailCount === undefined) +
      (value.CallbackSuccessCount === undefined) +
      (value.FrequencyLimitCount === undefined) +
      (value.InternalErrorCount === undefined) +
      (value.InvalidNumberCount === undefined) +
      (value.RequestSuccessCount === undefined) +
      (value.ShutdownErrorCount === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "BlackListCount",
        "CallbackCount",
        "CallbackFailCount",
        "CallbackSuccessCount",
        "FrequencyLimitCount",
        "InternalErrorCount",
        "InvalidNumberCount",
        "RequestSuccessCount",
        "ShutdownErrorCount",
      ], missing);
  }
  for(const key in value){
    if(key !== "BlackListCount" &&
        key !== "CallbackCount" &&
        key !== "CallbackFailCount" &&
        key !== "CallbackSuccessCount" &&
        key !== "FrequencyLimitCount" &&
        key !== "InternalErrorCount" &&
        key !== "InvalidNumberCount" &&
        key !== "RequestSuccessCount" &&
        key !== "ShutdownErrorCount"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.BlackListCount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/BlackListCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.CallbackCount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/CallbackCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.CallbackFailCount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/CallbackFailCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.CallbackSuccessCount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/CallbackSuccessCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.FrequencyLimitCount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/FrequencyLimitCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.InternalErrorCount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/InternalErrorCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.InvalidNumberCount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/InvalidNumberCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.RequestSuccessCount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/RequestSuccessCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.ShutdownErrorCount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/ShutdownErrorCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.CallbackStatusStatistics === undefined){
    note(at, "required", response, "CallbackStatusStatistics");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "CallbackStatusStatistics" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.CallbackStatusStatistics;
  if(member !== undefined){
    reportCallbackStatusStatistics(member, at+"/CallbackStatusStatistics", note, own);
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
export { isCallbackStatusStatistics } from "./guards.js";
