// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
import { isModifySmsSign as is } from "./guards/ModifySmsSign.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsModifySignStatus(value) {
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
    typeof value.SignApplyId === "string" &&
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
      case "ModifySignStatus":
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
    (response.ModifySignStatus === undefined ? failed : keepsModifySignStatus(response.ModifySignStatus)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.ModifySignStatus === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ModifySignStatus"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "ModifySignStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.ModifySignStatus !== undefined){
      let data0 = data.ModifySignStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.SignApplyId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/ModifySignStatus",keyword:"required",params:{missingProperty: "SignApplyId"}});
          errors++;
        }
        if(data0.SignId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/ModifySignStatus",keyword:"required",params:{missingProperty: "SignId"}});
          errors++;
        }
        for(const key1 in data0){
          if(!((key1 === "SignApplyId") || (key1 === "SignId"))){
            vErrors = note(vErrors, {instancePath:instancePath+"/ModifySignStatus",keyword:"additionalProperties",params:{additionalProperty: key1}});
            errors++;
          }
        }
        if(data0.SignApplyId !== undefined){
          let data1 = data0.SignApplyId;
          if(typeof data1 !== "string"){
            vErrors = note(vErrors, {instancePath:instancePath+"/ModifySignStatus/SignApplyId",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.SignId !== undefined){
          let data2 = data0.SignId;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/ModifySignStatus/SignId",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/ModifySignStatus/SignId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data2 < -9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/ModifySignStatus/SignId",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/ModifySignStatus",keyword:"type",params:{type: "object"}});
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
  action: "ModifySmsSign",
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
          "ModifySignStatus": {
            "$ref": "#/definitions/ModifySignStatus",
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "ModifySignStatus": {
        "type": ["object", "null"],
        "properties": {
          "SignApplyId": {
            "type": ["string", "null"],
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

export { contract as modifySmsSign };
