/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isSmsPackagesStatistics as is } from "./guards/SmsPackagesStatistics.js";

function keepsSmsPackagesStatistics(value) {
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
            if(data1.AmountOfPackage === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "AmountOfPackage");
            }
            if(data1.CurrentUsage === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "CurrentUsage");
            }
            if(data1.PackageCreateTime === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageCreateTime");
            }
            if(data1.PackageCreateUnixTime === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageCreateUnixTime");
            }
            if(data1.PackageEffectiveTime === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageEffectiveTime");
            }
            if(data1.PackageEffectiveUnixTime === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageEffectiveUnixTime");
            }
            if(data1.PackageExpiredTime === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageExpiredTime");
            }
            if(data1.PackageExpiredUnixTime === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageExpiredUnixTime");
            }
            if(data1.PackageId === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageId");
            }
            if(data1.TypeOfPackage === undefined){
              note(at+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "TypeOfPackage");
            }
            for(const key1 in data1){
              if(!((key1 === "AmountOfPackage") || (key1 === "CurrentUsage") || (key1 === "PackageCreateTime") || (key1 === "PackageCreateUnixTime") || (key1 === "PackageEffectiveTime") || (key1 === "PackageEffectiveUnixTime") || (key1 === "PackageExpiredTime") || (key1 === "PackageExpiredUnixTime") || (key1 === "PackageId") || (key1 === "TypeOfPackage"))){
                note(at+"/SmsPackagesStatisticsSet/" + i0, "additionalProperties", data1, key1);
              }
            }
            if(data1.AmountOfPackage !== undefined){
              let data2 = data1.AmountOfPackage;
              if(!Number.isSafeInteger(data2)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
              }
            }
            if(data1.CurrentUsage !== undefined){
              let data3 = data1.CurrentUsage;
              if(!Number.isSafeInteger(data3)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage", Number.isInteger(data3) ? "maximum" : "type", data3, "integer");
              }
            }
            if(data1.PackageCreateTime !== undefined){
              let data4 = data1.PackageCreateTime;
              if(typeof data4 !== "string"){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateTime", "type", data4, "string");
              }
            }
            if(data1.PackageCreateUnixTime !== undefined){
              let data5 = data1.PackageCreateUnixTime;
              if(!Number.isSafeInteger(data5)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime", Number.isInteger(data5) ? "maximum" : "type", data5, "integer");
              }
            }
            if(data1.PackageEffectiveTime !== undefined){
              let data6 = data1.PackageEffectiveTime;
              if(typeof data6 !== "string"){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveTime", "type", data6, "string");
              }
            }
            if(data1.PackageEffectiveUnixTime !== undefined){
              let data7 = data1.PackageEffectiveUnixTime;
              if(!Number.isSafeInteger(data7)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime", Number.isInteger(data7) ? "maximum" : "type", data7, "integer");
              }
            }
            if(data1.PackageExpiredTime !== undefined){
              let data8 = data1.PackageExpiredTime;
              if(typeof data8 !== "string"){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredTime", "type", data8, "string");
              }
            }
            if(data1.PackageExpiredUnixTime !== undefined){
              let data9 = data1.PackageExpiredUnixTime;
              if(!Number.isSafeInteger(data9)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime", Number.isInteger(data9) ? "maximum" : "type", data9, "integer");
              }
            }
            if(data1.PackageId !== undefined){
              let data10 = data1.PackageId;
              if(!Number.isSafeInteger(data10)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/PackageId", Number.isInteger(data10) ? "maximum" : "type", data10, "integer");
              }
            }
            if(data1.TypeOfPackage !== undefined){
              let data11 = data1.TypeOfPackage;
              if(!Number.isSafeInteger(data11)){
                note(at+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage", Number.isInteger(data11) ? "maximum" : "type", data11, "integer");
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
