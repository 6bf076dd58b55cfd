// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
import { isAddSmsSign as is } from "./guards/AddSmsSign.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsAddSignStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "SignApplyId":
      case "SignId":
        break;
      default:
        return false;
    }
  }
  return (
    isExact(value.SignApplyId) &&
    isExact(value.SignId)
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
      case "AddSignStatus":
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
    (response.AddSignStatus === undefined ? failed : keepsAddSignStatus(response.AddSignStatus)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.AddSignStatus === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "AddSignStatus"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "AddSignStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.AddSignStatus !== undefined){
      let data0 = data.AddSignStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.SignApplyId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus",keyword:"required",params:{missingProperty: "SignApplyId"}});
          errors++;
        }
        if(data0.SignId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus",keyword:"required",params:{missingProperty: "SignId"}});
          errors++;
        }
        for(const key1 in data0){
          if(!((key1 === "SignApplyId") || (key1 === "SignId"))){
            vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus",keyword:"additionalProperties",params:{additionalProperty: key1}});
            errors++;
          }
        }
        if(data0.SignApplyId !== undefined){
          let data1 = data0.SignApplyId;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus/SignApplyId",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 9007199254740991 || isNaN(data1)){
              vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus/SignApplyId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data1 < -9007199254740991 || isNaN(data1)){
              vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus/SignApplyId",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.SignId !== undefined){
          let data2 = data0.SignId;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus/SignId",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus/SignId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data2 < -9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus/SignId",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/AddSignStatus",keyword:"type",params:{type: "object"}});
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
  action: "AddSmsSign",
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
          "AddSignStatus": {
            "$ref": "#/definitions/AddSignStatus",
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "AddSignStatus": {
        "type": ["object", "null"],
        "properties": {
          "SignApplyId": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "SignId": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as addSmsSign };
