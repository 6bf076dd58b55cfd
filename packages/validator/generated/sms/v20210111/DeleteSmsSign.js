// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
import { isDeleteSmsSign as is } from "./guards/DeleteSmsSign.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsDeleteSignStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "DeleteStatus":
      case "DeleteTime":
        break;
      default:
        return false;
    }
  }
  return (
    (value.DeleteStatus === undefined || typeof value.DeleteStatus === "string") &&
    (value.DeleteTime === undefined || isExact(value.DeleteTime))
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
      case "DeleteSignStatus":
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
    (response.DeleteSignStatus === undefined ? failed : keepsDeleteSignStatus(response.DeleteSignStatus)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.DeleteSignStatus === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "DeleteSignStatus"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DeleteSignStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
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
    if(data.DeleteSignStatus !== undefined){
      let data0 = data.DeleteSignStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key1 in data0){
          if(!((key1 === "DeleteStatus") || (key1 === "DeleteTime"))){
            const err2 = {instancePath:instancePath+"/DeleteSignStatus",schemaPath:"#/definitions/DeleteSignStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
            if(vErrors === null){
              vErrors = [err2];
            }
            else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if(data0.DeleteStatus !== undefined){
          if(typeof data0.DeleteStatus !== "string"){
            const err3 = {instancePath:instancePath+"/DeleteSignStatus/DeleteStatus",schemaPath:"#/definitions/DeleteSignStatus/properties/DeleteStatus/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err3];
            }
            else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if(data0.DeleteTime !== undefined){
          let data2 = data0.DeleteTime;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            const err4 = {instancePath:instancePath+"/DeleteSignStatus/DeleteTime",schemaPath:"#/definitions/DeleteSignStatus/properties/DeleteTime/type",keyword:"type",params:{type: "integer"}};
            if(vErrors === null){
              vErrors = [err4];
            }
            else {
              vErrors.push(err4);
            }
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 9007199254740991 || isNaN(data2)){
              const err5 = {instancePath:instancePath+"/DeleteSignStatus/DeleteTime",schemaPath:"#/definitions/DeleteSignStatus/properties/DeleteTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
            }
            if(data2 < -9007199254740991 || isNaN(data2)){
              const err6 = {instancePath:instancePath+"/DeleteSignStatus/DeleteTime",schemaPath:"#/definitions/DeleteSignStatus/properties/DeleteTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
              if(vErrors === null){
                vErrors = [err6];
              }
              else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
      }
      else {
        const err7 = {instancePath:instancePath+"/DeleteSignStatus",schemaPath:"#/definitions/DeleteSignStatus/type",keyword:"type",params:{type: "object"}};
        if(vErrors === null){
          vErrors = [err7];
        }
        else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  else {
    const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err8];
    }
    else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "DeleteSmsSign",
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
          "DeleteSignStatus": {
            "$ref": "#/definitions/DeleteSignStatus",
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "DeleteSignStatus": {
        "type": ["object", "null"],
        "properties": {
          "DeleteStatus": {
            "type": ["string", "null"],
          },
          "DeleteTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as deleteSmsSign };
