// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
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
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.SmsPackagesStatisticsSet === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "SmsPackagesStatisticsSet"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SmsPackagesStatisticsSet")) || (key0 === "DeprecatedWarning"))){
        const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        if(vErrors === null){
          vErrors = [err1];
        }
        else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if(data.SmsPackagesStatisticsSet !== undefined){
      let data0 = data.SmsPackagesStatisticsSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.AmountOfPackage === undefined){
              const err2 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "AmountOfPackage"}};
              if(vErrors === null){
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
            if(data1.CurrentUsage === undefined){
              const err3 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "CurrentUsage"}};
              if(vErrors === null){
                vErrors = [err3];
              }
              else {
                vErrors.push(err3);
              }
              errors++;
            }
            if(data1.PackageCreateTime === undefined){
              const err4 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "PackageCreateTime"}};
              if(vErrors === null){
                vErrors = [err4];
              }
              else {
                vErrors.push(err4);
              }
              errors++;
            }
            if(data1.PackageCreateUnixTime === undefined){
              const err5 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "PackageCreateUnixTime"}};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
            }
            if(data1.PackageEffectiveTime === undefined){
              const err6 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "PackageEffectiveTime"}};
              if(vErrors === null){
                vErrors = [err6];
              }
              else {
                vErrors.push(err6);
              }
              errors++;
            }
            if(data1.PackageEffectiveUnixTime === undefined){
              const err7 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "PackageEffectiveUnixTime"}};
              if(vErrors === null){
                vErrors = [err7];
              }
              else {
                vErrors.push(err7);
              }
              errors++;
            }
            if(data1.PackageExpiredTime === undefined){
              const err8 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "PackageExpiredTime"}};
              if(vErrors === null){
                vErrors = [err8];
              }
              else {
                vErrors.push(err8);
              }
              errors++;
            }
            if(data1.PackageExpiredUnixTime === undefined){
              const err9 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "PackageExpiredUnixTime"}};
              if(vErrors === null){
                vErrors = [err9];
              }
              else {
                vErrors.push(err9);
              }
              errors++;
            }
            if(data1.PackageId === undefined){
              const err10 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "PackageId"}};
              if(vErrors === null){
                vErrors = [err10];
              }
              else {
                vErrors.push(err10);
              }
              errors++;
            }
            if(data1.TypeOfPackage === undefined){
              const err11 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/required",keyword:"required",params:{missingProperty: "TypeOfPackage"}};
              if(vErrors === null){
                vErrors = [err11];
              }
              else {
                vErrors.push(err11);
              }
              errors++;
            }
            for(const key1 in data1){
              if(!(func0.call(schema1.properties, key1))){
                const err12 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                if(vErrors === null){
                  vErrors = [err12];
                }
                else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if(data1.AmountOfPackage !== undefined){
              let data2 = data1.AmountOfPackage;
              if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
                const err13 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage",schemaPath:"#/definitions/SmsPackagesStatistics/properties/AmountOfPackage/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err13];
                }
                else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if((typeof data2 == "number") && (isFinite(data2))){
                if(data2 > 9007199254740991 || isNaN(data2)){
                  const err14 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage",schemaPath:"#/definitions/SmsPackagesStatistics/properties/AmountOfPackage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err14];
                  }
                  else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if(data2 < -9007199254740991 || isNaN(data2)){
                  const err15 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/AmountOfPackage",schemaPath:"#/definitions/SmsPackagesStatistics/properties/AmountOfPackage/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err15];
                  }
                  else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
            }
            if(data1.CurrentUsage !== undefined){
              let data3 = data1.CurrentUsage;
              if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                const err16 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage",schemaPath:"#/definitions/SmsPackagesStatistics/properties/CurrentUsage/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err16];
                }
                else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if((typeof data3 == "number") && (isFinite(data3))){
                if(data3 > 9007199254740991 || isNaN(data3)){
                  const err17 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage",schemaPath:"#/definitions/SmsPackagesStatistics/properties/CurrentUsage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err17];
                  }
                  else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if(data3 < -9007199254740991 || isNaN(data3)){
                  const err18 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/CurrentUsage",schemaPath:"#/definitions/SmsPackagesStatistics/properties/CurrentUsage/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err18];
                  }
                  else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
            if(data1.PackageCreateTime !== undefined){
              if(typeof data1.PackageCreateTime !== "string"){
                const err19 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageCreateTime/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err19];
                }
                else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if(data1.PackageCreateUnixTime !== undefined){
              let data5 = data1.PackageCreateUnixTime;
              if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
                const err20 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageCreateUnixTime/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err20];
                }
                else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if((typeof data5 == "number") && (isFinite(data5))){
                if(data5 > 9007199254740991 || isNaN(data5)){
                  const err21 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageCreateUnixTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err21];
                  }
                  else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if(data5 < -9007199254740991 || isNaN(data5)){
                  const err22 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageCreateUnixTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageCreateUnixTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err22];
                  }
                  else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
            if(data1.PackageEffectiveTime !== undefined){
              if(typeof data1.PackageEffectiveTime !== "string"){
                const err23 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageEffectiveTime/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err23];
                }
                else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if(data1.PackageEffectiveUnixTime !== undefined){
              let data7 = data1.PackageEffectiveUnixTime;
              if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
                const err24 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageEffectiveUnixTime/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err24];
                }
                else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if((typeof data7 == "number") && (isFinite(data7))){
                if(data7 > 9007199254740991 || isNaN(data7)){
                  const err25 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageEffectiveUnixTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err25];
                  }
                  else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if(data7 < -9007199254740991 || isNaN(data7)){
                  const err26 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageEffectiveUnixTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageEffectiveUnixTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err26];
                  }
                  else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
            }
            if(data1.PackageExpiredTime !== undefined){
              if(typeof data1.PackageExpiredTime !== "string"){
                const err27 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageExpiredTime/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err27];
                }
                else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if(data1.PackageExpiredUnixTime !== undefined){
              let data9 = data1.PackageExpiredUnixTime;
              if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
                const err28 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageExpiredUnixTime/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err28];
                }
                else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if((typeof data9 == "number") && (isFinite(data9))){
                if(data9 > 9007199254740991 || isNaN(data9)){
                  const err29 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageExpiredUnixTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err29];
                  }
                  else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if(data9 < -9007199254740991 || isNaN(data9)){
                  const err30 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageExpiredUnixTime",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageExpiredUnixTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err30];
                  }
                  else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
            }
            if(data1.PackageId !== undefined){
              let data10 = data1.PackageId;
              if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
                const err31 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageId/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err31];
                }
                else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if((typeof data10 == "number") && (isFinite(data10))){
                if(data10 > 9007199254740991 || isNaN(data10)){
                  const err32 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err32];
                  }
                  else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if(data10 < -9007199254740991 || isNaN(data10)){
                  const err33 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/PackageId",schemaPath:"#/definitions/SmsPackagesStatistics/properties/PackageId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err33];
                  }
                  else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
            if(data1.TypeOfPackage !== undefined){
              let data11 = data1.TypeOfPackage;
              if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
                const err34 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage",schemaPath:"#/definitions/SmsPackagesStatistics/properties/TypeOfPackage/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err34];
                }
                else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if((typeof data11 == "number") && (isFinite(data11))){
                if(data11 > 9007199254740991 || isNaN(data11)){
                  const err35 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage",schemaPath:"#/definitions/SmsPackagesStatistics/properties/TypeOfPackage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err35];
                  }
                  else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if(data11 < -9007199254740991 || isNaN(data11)){
                  const err36 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0+"/TypeOfPackage",schemaPath:"#/definitions/SmsPackagesStatistics/properties/TypeOfPackage/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err36];
                  }
                  else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
          }
          else {
            const err37 = {instancePath:instancePath+"/SmsPackagesStatisticsSet/" + i0,schemaPath:"#/definitions/SmsPackagesStatistics/type",keyword:"type",params:{type: "object"}};
            if(vErrors === null){
              vErrors = [err37];
            }
            else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/SmsPackagesStatisticsSet",schemaPath:"#/properties/SmsPackagesStatisticsSet/type",keyword:"type",params:{type: "array"}};
        if(vErrors === null){
          vErrors = [err38];
        }
        else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  }
  else {
    const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err39];
    }
    else {
      vErrors.push(err39);
    }
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
