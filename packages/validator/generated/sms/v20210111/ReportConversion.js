// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
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
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.ReportConversionStatus === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ReportConversionStatus"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "ReportConversionStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.ReportConversionStatus !== undefined){
      let data0 = data.ReportConversionStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key1 in data0){
          if(!((key1 === "Code") || (key1 === "Message"))){
            vErrors = note(vErrors, {instancePath:instancePath+"/ReportConversionStatus",keyword:"additionalProperties",params:{additionalProperty: key1}});
            errors++;
          }
        }
        if(data0.Code !== undefined){
          let data1 = data0.Code;
          if(typeof data1 !== "string"){
            vErrors = note(vErrors, {instancePath:instancePath+"/ReportConversionStatus/Code",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.Message !== undefined){
          let data2 = data0.Message;
          if(typeof data2 !== "string"){
            vErrors = note(vErrors, {instancePath:instancePath+"/ReportConversionStatus/Message",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/ReportConversionStatus",keyword:"type",params:{type: "object"}});
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
