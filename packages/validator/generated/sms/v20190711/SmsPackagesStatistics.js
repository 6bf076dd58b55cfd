// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
import { isSmsPackagesStatistics as is } from "./guards/SmsPackagesStatistics.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsSmsPackagesStatistics(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "AmountOfPackage":
      case "CurrentUsage":
      case "PackageCreateTime":
      case "PackageCreateUnixTime":
      case "PackageEffectiveTime":
      case "PackageEffectiveUnixTime":
      case "PackageExpiredTime":
      case "PackageExpiredUnixTime":
      case "PackageId":
      case "TypeOfPackage":
        break;
      default:
        return false;
    }
  }
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
    isExact(value.TypeOfPackage)
  );
}

function keepsEachSmsPackagesStatistics(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsSmsPackagesStatistics(item))) return false;
  return true;
}

function conforms(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  for (const key in body) if (key !== "Response") return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
  for (const key in response) {
    switch (key) {
      case "Error":
      case "RequestId":
      case "SmsPackagesStatisticsSet":
      case "DeprecatedWarning":
        break;
      default:
        return false;
    }
  }
  const failed = response.Error !== undefined;
  if (failed && !isExactError(response.Error)) return false;
  return (
    typeof response.RequestId === "string" &&
    (response.SmsPackagesStatisticsSet === undefined ? failed : keepsEachSmsPackagesStatistics(response.SmsPackagesStatisticsSet)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
const schema1 = {"type":"object","additionalProperties":false,"required":["AmountOfPackage","CurrentUsage","PackageCreateTime","PackageCreateUnixTime","PackageEffectiveTime","PackageEffectiveUnixTime","PackageExpiredTime","PackageExpiredUnixTime","PackageId","TypeOfPackage"],"properties":{"AmountOfPackage":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"CurrentUsage":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"PackageCreateTime":{"type":"string"},"PackageCreateUnixTime":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"PackageEffectiveTime":{"type":"string"},"PackageEffectiveUnixTime":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"PackageExpiredTime":{"type":"string"},"PackageExpiredUnixTime":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"PackageId":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"TypeOfPackage":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}};
const func0 = Object.prototype.hasOwnProperty;
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.SmsPackagesStatisticsSet === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "SmsPackagesStatisticsSet"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SmsPackagesStatisticsSet")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "AmountOfPackage"}});
              errors++;
            }
            if(data1.CurrentUsage === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "CurrentUsage"}});
              errors++;
            }
            if(data1.PackageCreateTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageCreateTime"}});
              errors++;
            }
            if(data1.PackageCreateUnixTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageCreateUnixTime"}});
              errors++;
            }
            if(data1.PackageEffectiveTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageEffectiveTime"}});
              errors++;
            }
            if(data1.PackageEffectiveUnixTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageEffectiveUnixTime"}});
              errors++;
            }
            if(data1.PackageExpiredTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageExpiredTime"}});
              errors++;
            }
            if(data1.PackageExpiredUnixTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageExpiredUnixTime"}});
              errors++;
            }
            if(data1.PackageId === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageId"}});
              errors++;
            }
            if(data1.TypeOfPackage === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "TypeOfPackage"}});
              errors++;
            }
            for(const key1 in data1){
              if(!(func0.call(schema1.properties, key1))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
                errors++;
              }
            }
            if(data1.AmountOfPackage !== undefined){
              let data2 = data1.AmountOfPackage;
              if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data2 == "number") && (isFinite(data2))){
                if(data2 > 9007199254740991 || isNaN(data2)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data2 < -9007199254740991 || isNaN(data2)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.CurrentUsage !== undefined){
              let data3 = data1.CurrentUsage;
              if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data3 == "number") && (isFinite(data3))){
                if(data3 > 9007199254740991 || isNaN(data3)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data3 < -9007199254740991 || isNaN(data3)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageCreateTime !== undefined){
              let data4 = data1.PackageCreateTime;
              if(typeof data4 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateTime",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.PackageCreateUnixTime !== undefined){
              let data5 = data1.PackageCreateUnixTime;
              if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data5 == "number") && (isFinite(data5))){
                if(data5 > 9007199254740991 || isNaN(data5)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data5 < -9007199254740991 || isNaN(data5)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageEffectiveTime !== undefined){
              let data6 = data1.PackageEffectiveTime;
              if(typeof data6 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveTime",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.PackageEffectiveUnixTime !== undefined){
              let data7 = data1.PackageEffectiveUnixTime;
              if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data7 == "number") && (isFinite(data7))){
                if(data7 > 9007199254740991 || isNaN(data7)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data7 < -9007199254740991 || isNaN(data7)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageExpiredTime !== undefined){
              let data8 = data1.PackageExpiredTime;
              if(typeof data8 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredTime",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.PackageExpiredUnixTime !== undefined){
              let data9 = data1.PackageExpiredUnixTime;
              if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data9 == "number") && (isFinite(data9))){
                if(data9 > 9007199254740991 || isNaN(data9)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data9 < -9007199254740991 || isNaN(data9)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageId !== undefined){
              let data10 = data1.PackageId;
              if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data10 == "number") && (isFinite(data10))){
                if(data10 > 9007199254740991 || isNaN(data10)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data10 < -9007199254740991 || isNaN(data10)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.TypeOfPackage !== undefined){
              let data11 = data1.TypeOfPackage;
              if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data11 == "number") && (isFinite(data11))){
                if(data11 > 9007199254740991 || isNaN(data11)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data11 < -9007199254740991 || isNaN(data11)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
          }
          else {
            vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"type",params:{type: "object"}});
            errors++;
          }
          var valid1 = _errs4 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
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
