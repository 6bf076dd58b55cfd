// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
import { isSendStatusStatistics as is } from "./guards/SendStatusStatistics.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsSendStatusStatistics(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "FeeCount":
      case "RequestCount":
      case "RequestSuccessCount":
        break;
      default:
        return false;
    }
  }
  return (
    isExact(value.FeeCount) &&
    isExact(value.RequestCount) &&
    isExact(value.RequestSuccessCount)
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
      case "SendStatusStatistics":
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
    (response.SendStatusStatistics === undefined ? failed : keepsSendStatusStatistics(response.SendStatusStatistics)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.SendStatusStatistics === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "SendStatusStatistics"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SendStatusStatistics")) || (key0 === "DeprecatedWarning"))){
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
    if(data.SendStatusStatistics !== undefined){
      let data0 = data.SendStatusStatistics;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.FeeCount === undefined){
          const err2 = {instancePath:instancePath+"/SendStatusStatistics",schemaPath:"#/definitions/SendStatusStatistics/required",keyword:"required",params:{missingProperty: "FeeCount"}};
          if(vErrors === null){
            vErrors = [err2];
          }
          else {
            vErrors.push(err2);
          }
          errors++;
        }
        if(data0.RequestCount === undefined){
          const err3 = {instancePath:instancePath+"/SendStatusStatistics",schemaPath:"#/definitions/SendStatusStatistics/required",keyword:"required",params:{missingProperty: "RequestCount"}};
          if(vErrors === null){
            vErrors = [err3];
          }
          else {
            vErrors.push(err3);
          }
          errors++;
        }
        if(data0.RequestSuccessCount === undefined){
          const err4 = {instancePath:instancePath+"/SendStatusStatistics",schemaPath:"#/definitions/SendStatusStatistics/required",keyword:"required",params:{missingProperty: "RequestSuccessCount"}};
          if(vErrors === null){
            vErrors = [err4];
          }
          else {
            vErrors.push(err4);
          }
          errors++;
        }
        for(const key1 in data0){
          if(!(((key1 === "FeeCount") || (key1 === "RequestCount")) || (key1 === "RequestSuccessCount"))){
            const err5 = {instancePath:instancePath+"/SendStatusStatistics",schemaPath:"#/definitions/SendStatusStatistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
            if(vErrors === null){
              vErrors = [err5];
            }
            else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if(data0.FeeCount !== undefined){
          let data1 = data0.FeeCount;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            const err6 = {instancePath:instancePath+"/SendStatusStatistics/FeeCount",schemaPath:"#/definitions/SendStatusStatistics/properties/FeeCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err6];
            }
            else {
              vErrors.push(err6);
            }
            errors++;
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 9007199254740991 || isNaN(data1)){
              const err7 = {instancePath:instancePath+"/SendStatusStatistics/FeeCount",schemaPath:"#/definitions/SendStatusStatistics/properties/FeeCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err7];
              }
              else {
                vErrors.push(err7);
              }
              errors++;
            }
            if(data1 < -9007199254740991 || isNaN(data1)){
              const err8 = {instancePath:instancePath+"/SendStatusStatistics/FeeCount",schemaPath:"#/definitions/SendStatusStatistics/properties/FeeCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err8];
              }
              else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if(data0.RequestCount !== undefined){
          let data2 = data0.RequestCount;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            const err9 = {instancePath:instancePath+"/SendStatusStatistics/RequestCount",schemaPath:"#/definitions/SendStatusStatistics/properties/RequestCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err9];
            }
            else {
              vErrors.push(err9);
            }
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 9007199254740991 || isNaN(data2)){
              const err10 = {instancePath:instancePath+"/SendStatusStatistics/RequestCount",schemaPath:"#/definitions/SendStatusStatistics/properties/RequestCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err10];
              }
              else {
                vErrors.push(err10);
              }
              errors++;
            }
            if(data2 < -9007199254740991 || isNaN(data2)){
              const err11 = {instancePath:instancePath+"/SendStatusStatistics/RequestCount",schemaPath:"#/definitions/SendStatusStatistics/properties/RequestCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err11];
              }
              else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if(data0.RequestSuccessCount !== undefined){
          let data3 = data0.RequestSuccessCount;
          if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
            const err12 = {instancePath:instancePath+"/SendStatusStatistics/RequestSuccessCount",schemaPath:"#/definitions/SendStatusStatistics/properties/RequestSuccessCount/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err12];
            }
            else {
              vErrors.push(err12);
            }
            errors++;
          }
          if((typeof data3 == "number") && (isFinite(data3))){
            if(data3 > 9007199254740991 || isNaN(data3)){
              const err13 = {instancePath:instancePath+"/SendStatusStatistics/RequestSuccessCount",schemaPath:"#/definitions/SendStatusStatistics/properties/RequestSuccessCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err13];
              }
              else {
                vErrors.push(err13);
              }
              errors++;
            }
            if(data3 < -9007199254740991 || isNaN(data3)){
              const err14 = {instancePath:instancePath+"/SendStatusStatistics/RequestSuccessCount",schemaPath:"#/definitions/SendStatusStatistics/properties/RequestSuccessCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
      }
      else {
        const err15 = {instancePath:instancePath+"/SendStatusStatistics",schemaPath:"#/definitions/SendStatusStatistics/type",keyword:"type",params:{type: "object"}};
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
  else {
    const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err16];
    }
    else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2019-07-11",
  action: "SendStatusStatistics",
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
          "SendStatusStatistics": {
            "$ref": "#/definitions/SendStatusStatistics",
          },
        },
      },
    },
    "definitions": {
      "SendStatusStatistics": {
        "type": ["object", "null"],
        "properties": {
          "FeeCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "RequestCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "RequestSuccessCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as sendStatusStatistics };
