// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
import { isAddSmsTemplate as is } from "./guards/AddSmsTemplate.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

function keepsAddTemplateStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "TemplateId":
        break;
      default:
        return false;
    }
  }
  return (
    (value.TemplateId === undefined || typeof value.TemplateId === "string")
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
      case "AddTemplateStatus":
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
    (response.AddTemplateStatus === undefined ? failed : keepsAddTemplateStatus(response.AddTemplateStatus)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.AddTemplateStatus === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "AddTemplateStatus"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "AddTemplateStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
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
    if(data.AddTemplateStatus !== undefined){
      let data0 = data.AddTemplateStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key1 in data0){
          if(!(key1 === "TemplateId")){
            const err2 = {instancePath:instancePath+"/AddTemplateStatus",schemaPath:"#/definitions/AddTemplateStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
            if(vErrors === null){
              vErrors = [err2];
            }
            else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if(data0.TemplateId !== undefined){
          if(typeof data0.TemplateId !== "string"){
            const err3 = {instancePath:instancePath+"/AddTemplateStatus/TemplateId",schemaPath:"#/definitions/AddTemplateStatus/properties/TemplateId/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err3];
            }
            else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
      else {
        const err4 = {instancePath:instancePath+"/AddTemplateStatus",schemaPath:"#/definitions/AddTemplateStatus/type",keyword:"type",params:{type: "object"}};
        if(vErrors === null){
          vErrors = [err4];
        }
        else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  }
  else {
    const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err5];
    }
    else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "AddSmsTemplate",
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
          "AddTemplateStatus": {
            "$ref": "#/definitions/AddTemplateStatus",
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "AddTemplateStatus": {
        "type": ["object", "null"],
        "properties": {
          "TemplateId": {
            "type": ["string", "null"],
          },
        },
      },
    },
  },
});

export { contract as addSmsTemplate };
