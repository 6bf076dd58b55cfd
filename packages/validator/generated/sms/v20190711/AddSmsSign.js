// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError, note } from "../../../src/runtime/index.ts";
import { isAddSmsSign as is } from "./guards/AddSmsSign.js";

function keepsAddSignStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    isExact(value.SignApplyId) &&
    isExact(value.SignId) &&
    hasMembers(value, 2)
  );
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
    (response.AddSignStatus === undefined ? failed : keepsAddSignStatus(response.AddSignStatus)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.AddSignStatus !== undefined) + (response.Error !== undefined))
  );
}

const report = validate0;
function validate0(data, instancePath=""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.AddSignStatus === undefined){
      vErrors = note(vErrors, instancePath, "required", data, "AddSignStatus");
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "AddSignStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", data, key0);
        errors++;
      }
    }
    if(data.AddSignStatus !== undefined){
      let data0 = data.AddSignStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.SignApplyId === undefined){
          vErrors = note(vErrors, instancePath+"/AddSignStatus", "required", data0, "SignApplyId");
          errors++;
        }
        if(data0.SignId === undefined){
          vErrors = note(vErrors, instancePath+"/AddSignStatus", "required", data0, "SignId");
          errors++;
        }
        for(const key1 in data0){
          if(!((key1 === "SignApplyId") || (key1 === "SignId"))){
            vErrors = note(vErrors, instancePath+"/AddSignStatus", "additionalProperties", data0, key1);
            errors++;
          }
        }
        if(data0.SignApplyId !== undefined){
          let data1 = data0.SignApplyId;
          if(!Number.isSafeInteger(data1)){
            vErrors = note(vErrors, instancePath+"/AddSignStatus/SignApplyId", Number.isInteger(data1) ? "maximum" : "type", data1, "integer");
            errors++;
          }
        }
        if(data0.SignId !== undefined){
          let data2 = data0.SignId;
          if(!Number.isSafeInteger(data2)){
            vErrors = note(vErrors, instancePath+"/AddSignStatus/SignId", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
            errors++;
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/AddSignStatus", "type", data0, "object");
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
