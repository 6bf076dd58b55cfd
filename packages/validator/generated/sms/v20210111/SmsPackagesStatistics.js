/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isSmsPackagesStatistics as is } from "./guards.js";

function keepsSmsPackagesStatistics(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    isExact(value.CurrentUsage) &&
    isExact(value.PackageAmount) &&
    isExact(value.PackageCreateTime) &&
    isExact(value.PackageEffectiveTime) &&
    isExact(value.PackageExpiredTime) &&
    isExact(value.PackageId) &&
    isExact(value.PackageType) &&
    hasMembers(value, 7)
  );
}

function eachKeepsSmsPackagesStatistics(list, isExact) {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(keepsSmsPackagesStatistics(list[at], isExact))) return false;
  return true;
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
    (response.SmsPackagesStatisticsSet === undefined ? failed : eachKeepsSmsPackagesStatistics(response.SmsPackagesStatisticsSet, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.SmsPackagesStatisticsSet !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.SmsPackagesStatisticsSet !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.CurrentUsage !== undefined ||
  none.PackageAmount !== undefined ||
  none.PackageCreateTime !== undefined ||
  none.PackageEffectiveTime !== undefined ||
  none.PackageExpiredTime !== undefined ||
  none.PackageId !== undefined ||
  none.PackageType !== undefined;

function reportSmsPackagesStatistics(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.CurrentUsage === undefined) +
      (value.PackageAmount === undefined) +
      (value.PackageCreateTime === undefined) +
      (value.PackageEffectiveTime === undefined) +
      (value.PackageExpiredTime === undefined) +
      (value.PackageId === undefined) +
      (value.PackageType === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "CurrentUsage",
        "PackageAmount",
        "PackageCreateTime",
        "PackageEffectiveTime",
        "PackageExpiredTime",
        "PackageId",
        "PackageType",
      ], missing);
  }
  for(const key in value){
    if(key !== "CurrentUsage" &&
        key !== "PackageAmount" &&
        key !== "PackageCreateTime" &&
        key !== "PackageEffectiveTime" &&
        key !== "PackageExpiredTime" &&
        key !== "PackageId" &&
        key !== "PackageType"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.CurrentUsage;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/CurrentUsage", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageAmount;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageAmount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageCreateTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageCreateTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageEffectiveTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageEffectiveTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageExpiredTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageExpiredTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageId;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageType;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageType", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.SmsPackagesStatisticsSet === undefined){
    note(at, "required", response, "SmsPackagesStatisticsSet");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "RequestId" &&
        key !== "SmsPackagesStatisticsSet" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.SmsPackagesStatisticsSet;
  if(member !== undefined){
    if(!Array.isArray(member)){
      note(at+"/SmsPackagesStatisticsSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        reportSmsPackagesStatistics(list[index], at+"/SmsPackagesStatisticsSet/"+index, note, own);
      }
    }
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "SmsPackagesStatistics",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["SmsPackagesStatisticsSet"],
    "properties": {
      "SmsPackagesStatisticsSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/SmsPackagesStatistics",
        },
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "SmsPackagesStatistics": {
        "required": ["CurrentUsage", "PackageAmount", "PackageCreateTime", "PackageEffectiveTime", "PackageExpiredTime", "PackageId", "PackageType"],
        "properties": {
          "CurrentUsage": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageAmount": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageCreateTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageEffectiveTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageExpiredTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageId": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageType": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as smsPackagesStatistics };
export { isSmsPackagesStatistics } from "./guards.js";
