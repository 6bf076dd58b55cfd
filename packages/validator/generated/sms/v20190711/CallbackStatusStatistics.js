// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
import { isCallbackStatusStatistics as is } from "./guards/CallbackStatusStatistics.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsCallbackStatusStatistics(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "BlackListCount":
      case "CallbackCount":
      case "CallbackFailCount":
      case "CallbackSuccessCount":
      case "FrequencyLimitCount":
      case "InternalErrorCount":
      case "InvalidNumberCount":
      case "RequestSuccessCount":
      case "ShutdownErrorCount":
        break;
      default:
        return false;
    }
  }
  return (
    isExact(value.BlackListCount) &&
    isExact(value.CallbackCount) &&
    isExact(value.CallbackFailCount) &&
    isExact(value.CallbackSuccessCount) &&
    isExact(value.FrequencyLimitCount) &&
    isExact(value.InternalErrorCount) &&
    isExact(value.InvalidNumberCount) &&
    isExact(value.RequestSuccessCount) &&
    isExact(value.ShutdownErrorCount)
  );
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
      case "CallbackStatusStatistics":
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
    (response.CallbackStatusStatistics === undefined ? failed : keepsCallbackStatusStatistics(response.CallbackStatusStatistics)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
const schema1 = {"type":"object","additionalProperties":false,"required":["BlackListCount","CallbackCount","CallbackFailCount","CallbackSuccessCount","FrequencyLimitCount","InternalErrorCount","InvalidNumberCount","RequestSuccessCount","ShutdownErrorCount"],"properties":{"BlackListCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"CallbackCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"CallbackFailCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"CallbackSuccessCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"FrequencyLimitCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"InternalErrorCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"InvalidNumberCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"RequestSuccessCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"ShutdownErrorCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}};
const func0 = Object.prototype.hasOwnProperty;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.CallbackStatusStatistics === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackStatusStatistics"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "CallbackStatusStatistics")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
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
    if(data.CallbackStatusStatistics !== undefined){
      let data0 = data.CallbackStatusStatistics;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.BlackListCount === undefined){
          const err2 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/required",keyword:"required",params:{missingProperty: "BlackListCount"}};
          if(vErrors === null){
            vErrors = [err2];
          }
          else {
            vErrors.push(err2);
          }
          errors++;
        }
        if(data0.CallbackCount === undefined){
          const err3 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/required",keyword:"required",params:{missingProperty: "CallbackCount"}};
          if(vErrors === null){
            vErrors = [err3];
          }
          else {
            vErrors.push(err3);
          }
          errors++;
        }
        if(data0.CallbackFailCount === undefined){
          const err4 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/required",keyword:"required",params:{missingProperty: "CallbackFailCount"}};
          if(vErrors === null){
            vErrors = [err4];
          }
          else {
            vErrors.push(err4);
          }
          errors++;
        }
        if(data0.CallbackSuccessCount === undefined){
          const err5 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/required",keyword:"required",params:{missingProperty: "CallbackSuccessCount"}};
          if(vErrors === null){
            vErrors = [err5];
          }
          else {
            vErrors.push(err5);
          }
          errors++;
        }
        if(data0.FrequencyLimitCount === undefined){
          const err6 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/required",keyword:"required",params:{missingProperty: "FrequencyLimitCount"}};
          if(vErrors === null){
            vErrors = [err6];
          }
          else {
            vErrors.push(err6);
          }
          errors++;
        }
        if(data0.InternalErrorCount === undefined){
          const err7 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/required",keyword:"required",params:{missingProperty: "InternalErrorCount"}};
          if(vErrors === null){
            vErrors = [err7];
          }
          else {
            vErrors.push(err7);
          }
          errors++;
        }
        if(data0.InvalidNumberCount === undefined){
          const err8 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/required",keyword:"required",params:{missingProperty: "InvalidNumberCount"}};
          if(vErrors === null){
            vErrors = [err8];
          }
          else {
            vErrors.push(err8);
          }
          errors++;
        }
        if(data0.RequestSuccessCount === undefined){
          const err9 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/required",keyword:"required",params:{missingProperty: "RequestSuccessCount"}};
          if(vErrors === null){
            vErrors = [err9];
          }
          else {
            vErrors.push(err9);
          }
          errors++;
        }
        if(data0.ShutdownErrorCount === undefined){
          const err10 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/required",keyword:"required",params:{missingProperty: "ShutdownErrorCount"}};
          if(vErrors === null){
            vErrors = [err10];
          }
          else {
            vErrors.push(err10);
          }
          errors++;
        }
        for(const key1 in data0){
          if(!(func0.call(schema1.properties, key1))){
            const err11 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
            if(vErrors === null){
              vErrors = [err11];
            }
            else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if(data0.BlackListCount !== undefined){
          let data1 = data0.BlackListCount;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            const err12 = {instancePath:instancePath+"/CallbackStatusStatistics/BlackListCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/BlackListCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err12];
            }
            else {
              vErrors.push(err12);
            }
            errors++;
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 9007199254740991 || isNaN(data1)){
              const err13 = {instancePath:instancePath+"/CallbackStatusStatistics/BlackListCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/BlackListCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err13];
              }
              else {
                vErrors.push(err13);
              }
              errors++;
            }
            if(data1 < -9007199254740991 || isNaN(data1)){
              const err14 = {instancePath:instancePath+"/CallbackStatusStatistics/BlackListCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/BlackListCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err14];
              }
              else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if(data0.CallbackCount !== undefined){
          let data2 = data0.CallbackCount;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            const err15 = {instancePath:instancePath+"/CallbackStatusStatistics/CallbackCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/CallbackCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err15];
            }
            else {
              vErrors.push(err15);
            }
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 9007199254740991 || isNaN(data2)){
              const err16 = {instancePath:instancePath+"/CallbackStatusStatistics/CallbackCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/CallbackCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err16];
              }
              else {
                vErrors.push(err16);
              }
              errors++;
            }
            if(data2 < -9007199254740991 || isNaN(data2)){
              const err17 = {instancePath:instancePath+"/CallbackStatusStatistics/CallbackCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/CallbackCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err17];
              }
              else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if(data0.CallbackFailCount !== undefined){
          let data3 = data0.CallbackFailCount;
          if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
            const err18 = {instancePath:instancePath+"/CallbackStatusStatistics/CallbackFailCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/CallbackFailCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err18];
            }
            else {
              vErrors.push(err18);
            }
            errors++;
          }
          if((typeof data3 == "number") && (isFinite(data3))){
            if(data3 > 9007199254740991 || isNaN(data3)){
              const err19 = {instancePath:instancePath+"/CallbackStatusStatistics/CallbackFailCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/CallbackFailCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err19];
              }
              else {
                vErrors.push(err19);
              }
              errors++;
            }
            if(data3 < -9007199254740991 || isNaN(data3)){
              const err20 = {instancePath:instancePath+"/CallbackStatusStatistics/CallbackFailCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/CallbackFailCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err20];
              }
              else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if(data0.CallbackSuccessCount !== undefined){
          let data4 = data0.CallbackSuccessCount;
          if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
            const err21 = {instancePath:instancePath+"/CallbackStatusStatistics/CallbackSuccessCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/CallbackSuccessCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err21];
            }
            else {
              vErrors.push(err21);
            }
            errors++;
          }
          if((typeof data4 == "number") && (isFinite(data4))){
            if(data4 > 9007199254740991 || isNaN(data4)){
              const err22 = {instancePath:instancePath+"/CallbackStatusStatistics/CallbackSuccessCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/CallbackSuccessCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err22];
              }
              else {
                vErrors.push(err22);
              }
              errors++;
            }
            if(data4 < -9007199254740991 || isNaN(data4)){
              const err23 = {instancePath:instancePath+"/CallbackStatusStatistics/CallbackSuccessCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/CallbackSuccessCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err23];
              }
              else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
        if(data0.FrequencyLimitCount !== undefined){
          let data5 = data0.FrequencyLimitCount;
          if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
            const err24 = {instancePath:instancePath+"/CallbackStatusStatistics/FrequencyLimitCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/FrequencyLimitCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err24];
            }
            else {
              vErrors.push(err24);
            }
            errors++;
          }
          if((typeof data5 == "number") && (isFinite(data5))){
            if(data5 > 9007199254740991 || isNaN(data5)){
              const err25 = {instancePath:instancePath+"/CallbackStatusStatistics/FrequencyLimitCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/FrequencyLimitCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err25];
              }
              else {
                vErrors.push(err25);
              }
              errors++;
            }
            if(data5 < -9007199254740991 || isNaN(data5)){
              const err26 = {instancePath:instancePath+"/CallbackStatusStatistics/FrequencyLimitCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/FrequencyLimitCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
        if(data0.InternalErrorCount !== undefined){
          let data6 = data0.InternalErrorCount;
          if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
            const err27 = {instancePath:instancePath+"/CallbackStatusStatistics/InternalErrorCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/InternalErrorCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err27];
            }
            else {
              vErrors.push(err27);
            }
            errors++;
          }
          if((typeof data6 == "number") && (isFinite(data6))){
            if(data6 > 9007199254740991 || isNaN(data6)){
              const err28 = {instancePath:instancePath+"/CallbackStatusStatistics/InternalErrorCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/InternalErrorCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err28];
              }
              else {
                vErrors.push(err28);
              }
              errors++;
            }
            if(data6 < -9007199254740991 || isNaN(data6)){
              const err29 = {instancePath:instancePath+"/CallbackStatusStatistics/InternalErrorCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/InternalErrorCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err29];
              }
              else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if(data0.InvalidNumberCount !== undefined){
          let data7 = data0.InvalidNumberCount;
          if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
            const err30 = {instancePath:instancePath+"/CallbackStatusStatistics/InvalidNumberCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/InvalidNumberCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err30];
            }
            else {
              vErrors.push(err30);
            }
            errors++;
          }
          if((typeof data7 == "number") && (isFinite(data7))){
            if(data7 > 9007199254740991 || isNaN(data7)){
              const err31 = {instancePath:instancePath+"/CallbackStatusStatistics/InvalidNumberCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/InvalidNumberCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err31];
              }
              else {
                vErrors.push(err31);
              }
              errors++;
            }
            if(data7 < -9007199254740991 || isNaN(data7)){
              const err32 = {instancePath:instancePath+"/CallbackStatusStatistics/InvalidNumberCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/InvalidNumberCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err32];
              }
              else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if(data0.RequestSuccessCount !== undefined){
          let data8 = data0.RequestSuccessCount;
          if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
            const err33 = {instancePath:instancePath+"/CallbackStatusStatistics/RequestSuccessCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/RequestSuccessCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err33];
            }
            else {
              vErrors.push(err33);
            }
            errors++;
          }
          if((typeof data8 == "number") && (isFinite(data8))){
            if(data8 > 9007199254740991 || isNaN(data8)){
              const err34 = {instancePath:instancePath+"/CallbackStatusStatistics/RequestSuccessCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/RequestSuccessCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err34];
              }
              else {
                vErrors.push(err34);
              }
              errors++;
            }
            if(data8 < -9007199254740991 || isNaN(data8)){
              const err35 = {instancePath:instancePath+"/CallbackStatusStatistics/RequestSuccessCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/RequestSuccessCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err35];
              }
              else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if(data0.ShutdownErrorCount !== undefined){
          let data9 = data0.ShutdownErrorCount;
          if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
            const err36 = {instancePath:instancePath+"/CallbackStatusStatistics/ShutdownErrorCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/ShutdownErrorCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err36];
            }
            else {
              vErrors.push(err36);
            }
            errors++;
          }
          if((typeof data9 == "number") && (isFinite(data9))){
            if(data9 > 9007199254740991 || isNaN(data9)){
              const err37 = {instancePath:instancePath+"/CallbackStatusStatistics/ShutdownErrorCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/ShutdownErrorCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err37];
              }
              else {
                vErrors.push(err37);
              }
              errors++;
            }
            if(data9 < -9007199254740991 || isNaN(data9)){
              const err38 = {instancePath:instancePath+"/CallbackStatusStatistics/ShutdownErrorCount",schemaPath:"#/definitions/CallbackStatusStatistics/properties/ShutdownErrorCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
      }
      else {
        const err39 = {instancePath:instancePath+"/CallbackStatusStatistics",schemaPath:"#/definitions/CallbackStatusStatistics/type",keyword:"type",params:{type: "object"}};
        if(vErrors === null){
          vErrors = [err39];
        }
        else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  }
  else {
    const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err40];
    }
    else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2019-07-11",
  action: "CallbackStatusStatistics",
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
          "CallbackStatusStatistics": {
            "$ref": "#/definitions/CallbackStatusStatistics",
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "CallbackStatusStatistics": {
        "type": ["object", "null"],
        "properties": {
          "BlackListCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "CallbackCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "CallbackFailCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "CallbackSuccessCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "FrequencyLimitCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "InternalErrorCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "InvalidNumberCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "RequestSuccessCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "ShutdownErrorCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as callbackStatusStatistics };
