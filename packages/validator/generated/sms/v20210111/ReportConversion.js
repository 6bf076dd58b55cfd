// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
import { isReportConversion as is } from "./guards/ReportConversion.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

function keepsReportConversionStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "Code":
      case "Message":
        break;
      default:
        return false;
    }
  }
  return (
    (value.Code === undefined || typeof value.Code === "string") &&
    (value.Message === undefined || typeof value.Message === "string")
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
      case "ReportConversionStatus":
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
    (response.ReportConversionStatus === undefined ? failed : keepsReportConversionStatus(response.ReportConversionStatus)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.ReportConversionStatus === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ReportConversionStatus"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "ReportConversionStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
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
    if(data.ReportConversionStatus !== undefined){
      let data0 = data.ReportConversionStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key1 in data0){
          if(!((key1 === "Code") || (key1 === "Message"))){
            const err2 = {instancePath:instancePath+"/ReportConversionStatus",schemaPath:"#/definitions/ReportConversionStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
            if(vErrors === null){
              vErrors = [err2];
            }
            else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if(data0.Code !== undefined){
          if(typeof data0.Code !== "string"){
            const err3 = {instancePath:instancePath+"/ReportConversionStatus/Code",schemaPath:"#/definitions/ReportConversionStatus/properties/Code/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err3];
            }
            else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if(data0.Message !== undefined){
          if(typeof data0.Message !== "string"){
            const err4 = {instancePath:instancePath+"/ReportConversionStatus/Message",schemaPath:"#/definitions/ReportConversionStatus/properties/Message/type",keyword:"type",params:{type: "string"}};
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
        const err5 = {instancePath:instancePath+"/ReportConversionStatus",schemaPath:"#/definitions/ReportConversionStatus/type",keyword:"type",params:{type: "object"}};
        if(vErrors === null){
          vErrors = [err5];
        }
        else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  }
  else {
    const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err6];
    }
    else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "ReportConversion",
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
          "ReportConversionStatus": {
            "$ref": "#/definitions/ReportConversionStatus",
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "ReportConversionStatus": {
        "type": ["object", "null"],
        "properties": {
          "Code": {
            "type": ["string", "null"],
          },
          "Message": {
            "type": ["string", "null"],
          },
        },
      },
    },
  },
});

export { contract as reportConversion };
