// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError, note } from "../../../src/runtime/index.ts";
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

function keepsEachSmsPackagesStatistics(list) {
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
    (response.SmsPackagesStatisticsSet === undefined ? failed : keepsEachSmsPackagesStatistics(response.SmsPackagesStatisticsSet)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.SmsPackagesStatisticsSet !== undefined) + (response.Error !== undefined))
  );
}

const report = validate0;
const schema1 = {"type":"object","additionalProperties":false,"required":["AmountOfPackage","CurrentUsage","PackageCreateTime","PackageCreateUnixTime","PackageEffectiveTime","PackageEffectiveUnixTime","PackageExpiredTime","PackageExpiredUnixTime","PackageId","TypeOfPackage"],"properties":{"AmountOfPackage":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"CurrentUsage":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"PackageCreateTime":{"type":"string"},"PackageCreateUnixTime":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"PackageEffectiveTime":{"type":"string"},"PackageEffectiveUnixTime":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"PackageExpiredTime":{"type":"string"},"PackageExpiredUnixTime":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"PackageId":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"TypeOfPackage":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}};
const func0 = Object.prototype.hasOwnProperty;
function validate0(data, instancePath=""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.SmsPackagesStatisticsSet === undefined){
      vErrors = note(vErrors, instancePath, "required", data, "SmsPackagesStatisticsSet");
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SmsPackagesStatisticsSet")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", data, key0);
        errors++;
      }
    }
    if(data.SmsPackagesStatisticsSet !== undefined){
      let data0 = data.SmsPackagesStatisticsSet;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs4 = errors;
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.AmountOfPackage === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "AmountOfPackage");
              errors++;
            }
            if(data1.CurrentUsage === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "CurrentUsage");
              errors++;
            }
            if(data1.PackageCreateTime === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageCreateTime");
              errors++;
            }
            if(data1.PackageCreateUnixTime === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageCreateUnixTime");
              errors++;
            }
            if(data1.PackageEffectiveTime === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageEffectiveTime");
              errors++;
            }
            if(data1.PackageEffectiveUnixTime === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageEffectiveUnixTime");
              errors++;
            }
            if(data1.PackageExpiredTime === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageExpiredTime");
              errors++;
            }
            if(data1.PackageExpiredUnixTime === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageExpiredUnixTime");
              errors++;
            }
            if(data1.PackageId === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "PackageId");
              errors++;
            }
            if(data1.TypeOfPackage === undefined){
              vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "required", data1, "TypeOfPackage");
              errors++;
            }
            for(const key1 in data1){
              if(!(func0.call(schema1.properties, key1))){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "additionalProperties", data1, key1);
                errors++;
              }
            }
            if(data1.AmountOfPackage !== undefined){
              let data2 = data1.AmountOfPackage;
              if(!Number.isInteger(data2)){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage", "type", data2, "integer");
                errors++;
              }
              if(Number.isFinite(data2)){
                if(data2 > 9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage", "maximum", data2);
                  errors++;
                }
                if(data2 < -9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage", "minimum", data2);
                  errors++;
                }
              }
            }
            if(data1.CurrentUsage !== undefined){
              let data3 = data1.CurrentUsage;
              if(!Number.isInteger(data3)){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage", "type", data3, "integer");
                errors++;
              }
              if(Number.isFinite(data3)){
                if(data3 > 9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage", "maximum", data3);
                  errors++;
                }
                if(data3 < -9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage", "minimum", data3);
                  errors++;
                }
              }
            }
            if(data1.PackageCreateTime !== undefined){
              let data4 = data1.PackageCreateTime;
              if(typeof data4 !== "string"){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateTime", "type", data4, "string");
                errors++;
              }
            }
            if(data1.PackageCreateUnixTime !== undefined){
              let data5 = data1.PackageCreateUnixTime;
              if(!Number.isInteger(data5)){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime", "type", data5, "integer");
                errors++;
              }
              if(Number.isFinite(data5)){
                if(data5 > 9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime", "maximum", data5);
                  errors++;
                }
                if(data5 < -9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime", "minimum", data5);
                  errors++;
                }
              }
            }
            if(data1.PackageEffectiveTime !== undefined){
              let data6 = data1.PackageEffectiveTime;
              if(typeof data6 !== "string"){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveTime", "type", data6, "string");
                errors++;
              }
            }
            if(data1.PackageEffectiveUnixTime !== undefined){
              let data7 = data1.PackageEffectiveUnixTime;
              if(!Number.isInteger(data7)){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime", "type", data7, "integer");
                errors++;
              }
              if(Number.isFinite(data7)){
                if(data7 > 9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime", "maximum", data7);
                  errors++;
                }
                if(data7 < -9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime", "minimum", data7);
                  errors++;
                }
              }
            }
            if(data1.PackageExpiredTime !== undefined){
              let data8 = data1.PackageExpiredTime;
              if(typeof data8 !== "string"){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredTime", "type", data8, "string");
                errors++;
              }
            }
            if(data1.PackageExpiredUnixTime !== undefined){
              let data9 = data1.PackageExpiredUnixTime;
              if(!Number.isInteger(data9)){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime", "type", data9, "integer");
                errors++;
              }
              if(Number.isFinite(data9)){
                if(data9 > 9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime", "maximum", data9);
                  errors++;
                }
                if(data9 < -9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime", "minimum", data9);
                  errors++;
                }
              }
            }
            if(data1.PackageId !== undefined){
              let data10 = data1.PackageId;
              if(!Number.isInteger(data10)){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId", "type", data10, "integer");
                errors++;
              }
              if(Number.isFinite(data10)){
                if(data10 > 9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId", "maximum", data10);
                  errors++;
                }
                if(data10 < -9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId", "minimum", data10);
                  errors++;
                }
              }
            }
            if(data1.TypeOfPackage !== undefined){
              let data11 = data1.TypeOfPackage;
              if(!Number.isInteger(data11)){
                vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage", "type", data11, "integer");
                errors++;
              }
              if(Number.isFinite(data11)){
                if(data11 > 9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage", "maximum", data11);
                  errors++;
                }
                if(data11 < -9007199254740991){
                  vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage", "minimum", data11);
                  errors++;
                }
              }
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet/" + i0, "type", data1, "object");
            errors++;
          }
          var valid1 = _errs4 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/SmsPackagesStatisticsSet", "type", data0, "array");
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", data, "object");
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2019-07-11",
  action: "SmsPackagesStatistics",
  is,
  conforms,
  report,
  schema: {
    "type": "object",
    "required": ["Response"],
    "properties": {
      "Response": {
        "type": "object",
        "required": ["RequestId"],
        "properties": {
          "Error": {
            "type": ["object", "null"],
            "required": ["Code"],
            "properties": {
              "Code": {
                "type": "string",
              },
            },
            "if": {
              "properties": {
                "Code": {
                  "const": "",
                },
              },
            },
            "else": {
              "required": ["Message"],
              "properties": {
                "Message": {
                  "type": "string",
                },
              },
            },
          },
          "RequestId": {
            "type": "string",
          },
          "SmsPackagesStatisticsSet": {
            "type": ["array", "null"],
            "items": {
              "$ref": "#/definitions/SmsPackagesStatistics",
            },
          },
        },
      },
    },
    "definitions": {
      "SmsPackagesStatistics": {
        "type": ["object", "null"],
        "properties": {
          "AmountOfPackage": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "CurrentUsage": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageCreateTime": {
            "type": ["string", "null"],
          },
          "PackageCreateUnixTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageEffectiveTime": {
            "type": ["string", "null"],
          },
          "PackageEffectiveUnixTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageExpiredTime": {
            "type": ["string", "null"],
          },
          "PackageExpiredUnixTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageId": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "TypeOfPackage": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as smsPackagesStatistics };
