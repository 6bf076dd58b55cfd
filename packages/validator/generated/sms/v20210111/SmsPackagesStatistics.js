// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

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
      case "CurrentUsage":
      case "PackageAmount":
      case "PackageCreateTime":
      case "PackageEffectiveTime":
      case "PackageExpiredTime":
      case "PackageId":
      case "PackageType":
        break;
      default:
        return false;
    }
  }
  return (
    isExact(value.CurrentUsage) &&
    isExact(value.PackageAmount) &&
    isExact(value.PackageCreateTime) &&
    isExact(value.PackageEffectiveTime) &&
    isExact(value.PackageExpiredTime) &&
    isExact(value.PackageId) &&
    isExact(value.PackageType)
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
            if(data1.CurrentUsage === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "CurrentUsage"}});
              errors++;
            }
            if(data1.PackageAmount === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageAmount"}});
              errors++;
            }
            if(data1.PackageCreateTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageCreateTime"}});
              errors++;
            }
            if(data1.PackageEffectiveTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageEffectiveTime"}});
              errors++;
            }
            if(data1.PackageExpiredTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageExpiredTime"}});
              errors++;
            }
            if(data1.PackageId === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageId"}});
              errors++;
            }
            if(data1.PackageType === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"required",params:{missingProperty: "PackageType"}});
              errors++;
            }
            for(const key1 in data1){
              if(!(((((((key1 === "CurrentUsage") || (key1 === "PackageAmount")) || (key1 === "PackageCreateTime")) || (key1 === "PackageEffectiveTime")) || (key1 === "PackageExpiredTime")) || (key1 === "PackageId")) || (key1 === "PackageType"))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
                errors++;
              }
            }
            if(data1.CurrentUsage !== undefined){
              let data2 = data1.CurrentUsage;
              if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data2 == "number") && (isFinite(data2))){
                if(data2 > 9007199254740991 || isNaN(data2)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data2 < -9007199254740991 || isNaN(data2)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageAmount !== undefined){
              let data3 = data1.PackageAmount;
              if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageAmount",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data3 == "number") && (isFinite(data3))){
                if(data3 > 9007199254740991 || isNaN(data3)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageAmount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data3 < -9007199254740991 || isNaN(data3)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageAmount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageCreateTime !== undefined){
              let data4 = data1.PackageCreateTime;
              if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data4 == "number") && (isFinite(data4))){
                if(data4 > 9007199254740991 || isNaN(data4)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data4 < -9007199254740991 || isNaN(data4)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageEffectiveTime !== undefined){
              let data5 = data1.PackageEffectiveTime;
              if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data5 == "number") && (isFinite(data5))){
                if(data5 > 9007199254740991 || isNaN(data5)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data5 < -9007199254740991 || isNaN(data5)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageExpiredTime !== undefined){
              let data6 = data1.PackageExpiredTime;
              if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data6 == "number") && (isFinite(data6))){
                if(data6 > 9007199254740991 || isNaN(data6)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data6 < -9007199254740991 || isNaN(data6)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageId !== undefined){
              let data7 = data1.PackageId;
              if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data7 == "number") && (isFinite(data7))){
                if(data7 > 9007199254740991 || isNaN(data7)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data7 < -9007199254740991 || isNaN(data7)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.PackageType !== undefined){
              let data8 = data1.PackageType;
              if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageType",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data8 == "number") && (isFinite(data8))){
                if(data8 > 9007199254740991 || isNaN(data8)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageType",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data8 < -9007199254740991 || isNaN(data8)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageType",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
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
  version: "2021-01-11",
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
          "CurrentUsage": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageAmount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageCreateTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageEffectiveTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageExpiredTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageId": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "PackageType": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as smsPackagesStatistics };
