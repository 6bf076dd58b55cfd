/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isSmsPackagesStatistics as is } from "./guards.js";

function keepsSmsPackagesStatistics(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    isExact(value.AmountOfPackage) &&
    isExact(value.CurrentUsage) &&
    typeof value.PackageCreateTime === "string" &&
    isExact(value.PackageCreateUnixTime) &&
    typeof value.PackageEffectiveTime === "string" &&
    isExact(value.PackageEffectiveUnixTime) &&
    typeof value.PackageExpiredTime === "string" &&
    isExact(value.PackageExpiredUnixTime) &&
    isExact(value.PackageId) &&
    isExact(value.TypeOfPackage) &&
    hasMembers(value, 10)
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
  none.AmountOfPackage !== undefined ||
  none.CurrentUsage !== undefined ||
  none.PackageCreateTime !== undefined ||
  none.PackageCreateUnixTime !== undefined ||
  none.PackageEffectiveTime !== undefined ||
  none.PackageEffectiveUnixTime !== undefined ||
  none.PackageExpiredTime !== undefined ||
  none.PackageExpiredUnixTime !== undefined ||
  none.PackageId !== undefined ||
  none.TypeOfPackage !== undefined;

function reportSmsPackagesStatistics(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.AmountOfPackage === undefined) +
      (value.CurrentUsage === undefined) +
      (value.PackageCreateTime === undefined) +
      (value.PackageCreateUnixTime === undefined) +
      (value.PackageEffectiveTime === undefined) +
      (value.PackageEffectiveUnixTime === undefined) +
      (value.PackageExpiredTime === undefined) +
      (value.PackageExpiredUnixTime === undefined) +
      (value.PackageId === undefined) +
      (value.TypeOfPackage === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "AmountOfPackage",
        "CurrentUsage",
        "PackageCreateTime",
        "PackageCreateUnixTime",
        "PackageEffectiveTime",
        "PackageEffectiveUnixTime",
        "PackageExpiredTime",
        "PackageExpiredUnixTime",
        "PackageId",
        "TypeOfPackage",
      ], missing);
  }
  for(const key in value){
    if(key !== "AmountOfPackage" &&
        key !== "CurrentUsage" &&
        key !== "PackageCreateTime" &&
        key !== "PackageCreateUnixTime" &&
        key !== "PackageEffectiveTime" &&
        key !== "PackageEffectiveUnixTime" &&
        key !== "PackageExpiredTime" &&
        key !== "PackageExpiredUnixTime" &&
        key !== "PackageId" &&
        key !== "TypeOfPackage"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.AmountOfPackage;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/AmountOfPackage", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.CurrentUsage;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/CurrentUsage", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageCreateTime;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PackageCreateTime", "type", member, "string");
  }
  member = value.PackageCreateUnixTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageCreateUnixTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageEffectiveTime;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PackageEffectiveTime", "type", member, "string");
  }
  member = value.PackageEffectiveUnixTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageEffectiveUnixTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageExpiredTime;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PackageExpiredTime", "type", member, "string");
  }
  member = value.PackageExpiredUnixTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageExpiredUnixTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.PackageId;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/PackageId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.TypeOfPackage;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/TypeOfPackage", Number.isInteger(member) ? "maximum" : "type", member, "integer");
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
  version: "2019-07-11",
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
        "required": ["AmountOfPackage", "CurrentUsage", "PackageCreateTime", "PackageCreateUnixTime", "PackageEffectiveTime", "PackageEffectiveUnixTime", "PackageExpiredTime", "PackageExpiredUnixTime", "PackageId", "TypeOfPackage"],
        "properties": {
          "AmountOfPackage": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "CurrentUsage": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageCreateTime": {
            "type": "string",
          },
          "PackageCreateUnixTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageEffectiveTime": {
            "type": "string",
          },
          "PackageEffectiveUnixTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageExpiredTime": {
            "type": "string",
          },
          "PackageExpiredUnixTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "PackageId": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "TypeOfPackage": {
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
