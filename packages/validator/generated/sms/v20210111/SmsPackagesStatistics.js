/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isSmsPackagesStatistics as is } from "./guards/SmsPackagesStatistics.js";

function keepsSmsPackagesStatistics(value) {
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

function eachKeepsSmsPackagesStatistics(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsSmsPackagesStatistics(item))) return false;
  return true;
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
    (response.SmsPackagesStatisticsSet === undefined ? failed : eachKeepsSmsPackagesStatistics(response.SmsPackagesStatisticsSet)) &&
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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.SmsPackagesStatisticsSet === undefined){
      note(at, "required", data, "SmsPackagesStatisticsSet");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SmsPackagesStatisticsSet")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.SmsPackagesStatisticsSet !== undefined){
      let data0 = data.SmsPackagesStatisticsSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            data1 = own(data1);
            if(data1.CurrentUsage === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "CurrentUsage");
            }
            if(data1.PackageAmount === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageAmount");
            }
            if(data1.PackageCreateTime === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageCreateTime");
            }
            if(data1.PackageEffectiveTime === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageEffectiveTime");
            }
            if(data1.PackageExpiredTime === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageExpiredTime");
            }
            if(data1.PackageId === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageId");
            }
            if(data1.PackageType === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageType");
            }
            for(const key1 in data1){
              if(!(((((((key1 === "CurrentUsage") || (key1 === "PackageAmount")) || (key1 === "PackageCreateTime")) || (key1 === "PackageEffectiveTime")) || (key1 === "PackageExpiredTime")) || (key1 === "PackageId")) || (key1 === "PackageType"))){
                note(at+"/SmsPackagesStatisticsSet/" + i0, "additionalProperties", data1, key1);
              }
            }
            if(data1.CurrentUsage !== undefined){
              let data2 = data1.CurrentUsage;
              if(!Number.isSafeInteger(data2)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
              }
            }
            if(data1.PackageAmount !== undefined){
              let data3 = data1.PackageAmount;
              if(!Number.isSafeInteger(data3)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageAmount", Number.isInteger(data3) ? "maximum" : "type", data3, "integer");
              }
            }
            if(data1.PackageCreateTime !== undefined){
              let data4 = data1.PackageCreateTime;
              if(!Number.isSafeInteger(data4)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateTime", Number.isInteger(data4) ? "maximum" : "type", data4, "integer");
              }
            }
            if(data1.PackageEffectiveTime !== undefined){
              let data5 = data1.PackageEffectiveTime;
              if(!Number.isSafeInteger(data5)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveTime", Number.isInteger(data5) ? "maximum" : "type", data5, "integer");
              }
            }
            if(data1.PackageExpiredTime !== undefined){
              let data6 = data1.PackageExpiredTime;
              if(!Number.isSafeInteger(data6)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredTime", Number.isInteger(data6) ? "maximum" : "type", data6, "integer");
              }
            }
            if(data1.PackageId !== undefined){
              let data7 = data1.PackageId;
              if(!Number.isSafeInteger(data7)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageId", Number.isInteger(data7) ? "maximum" : "type", data7, "integer");
              }
            }
            if(data1.PackageType !== undefined){
              let data8 = data1.PackageType;
              if(!Number.isSafeInteger(data8)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageType", Number.isInteger(data8) ? "maximum" : "type", data8, "integer");
              }
            }
          }
          else {
            note(at+"/SmsPackagesStatisticsSet/" + i0, "type", data1, "object");
          }
        }
      }
      else {
        note(at+"/SmsPackagesStatisticsSet", "type", data0, "array");
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
