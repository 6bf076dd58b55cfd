// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
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
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.DeleteSignStatus === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "DeleteSignStatus"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DeleteSignStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.DeleteSignStatus !== undefined){
      let data0 = data.DeleteSignStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key1 in data0){
          if(!((key1 === "DeleteStatus") || (key1 === "DeleteTime"))){
            vErrors = note(vErrors, {instancePath:instancePath+"/DeleteSignStatus",keyword:"additionalProperties",params:{additionalProperty: key1}});
            errors++;
          }
        }
        if(data0.DeleteStatus !== undefined){
          let data1 = data0.DeleteStatus;
          if(typeof data1 !== "string"){
            vErrors = note(vErrors, {instancePath:instancePath+"/DeleteSignStatus/DeleteStatus",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.DeleteTime !== undefined){
          let data2 = data0.DeleteTime;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/DeleteSignStatus/DeleteTime",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/DeleteSignStatus/DeleteTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data2 < -9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/DeleteSignStatus/DeleteTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/DeleteSignStatus",keyword:"type",params:{type: "object"}});
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
