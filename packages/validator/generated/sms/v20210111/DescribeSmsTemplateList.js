// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError, note } from "../../../src/runtime/index.ts";
import { isDescribeSmsTemplateList as is } from "./guards/DescribeSmsTemplateList.js";

function keepsDescribeTemplateListStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    isExact(value.CreateTime) &&
    isExact(value.International) &&
    typeof value.ReviewReply === "string" &&
    isExact(value.StatusCode) &&
    typeof value.TemplateContent === "string" &&
    isExact(value.TemplateId) &&
    typeof value.TemplateName === "string" &&
    hasMembers(value, 7)
  );
}

function eachKeepsDescribeTemplateListStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsDescribeTemplateListStatus(item))) return false;
  return true;
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
    (response.DescribeTemplateStatusSet === undefined ? failed : eachKeepsDescribeTemplateListStatus(response.DescribeTemplateStatusSet)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.DescribeTemplateStatusSet !== undefined) + (response.Error !== undefined))
  );
}

const report = validate0;
function validate0(data, instancePath=""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.DescribeTemplateStatusSet === undefined){
      vErrors = note(vErrors, instancePath, "required", data, "DescribeTemplateStatusSet");
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DescribeTemplateStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", data, key0);
        errors++;
      }
    }
    if(data.DescribeTemplateStatusSet !== undefined){
      let data0 = data.DescribeTemplateStatusSet;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs4 = errors;
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.CreateTime === undefined){
              vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0, "required", data1, "CreateTime");
              errors++;
            }
            if(data1.International === undefined){
              vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0, "required", data1, "International");
              errors++;
            }
            if(data1.ReviewReply === undefined){
              vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0, "required", data1, "ReviewReply");
              errors++;
            }
            if(data1.StatusCode === undefined){
              vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0, "required", data1, "StatusCode");
              errors++;
            }
            if(data1.TemplateContent === undefined){
              vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0, "required", data1, "TemplateContent");
              errors++;
            }
            if(data1.TemplateId === undefined){
              vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0, "required", data1, "TemplateId");
              errors++;
            }
            if(data1.TemplateName === undefined){
              vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0, "required", data1, "TemplateName");
              errors++;
            }
            for(const key1 in data1){
              if(!(((((((key1 === "CreateTime") || (key1 === "International")) || (key1 === "ReviewReply")) || (key1 === "StatusCode")) || (key1 === "TemplateContent")) || (key1 === "TemplateId")) || (key1 === "TemplateName"))){
                vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0, "additionalProperties", data1, key1);
                errors++;
              }
            }
            if(data1.CreateTime !== undefined){
              let data2 = data1.CreateTime;
              if(!Number.isSafeInteger(data2)){
                vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0+"/CreateTime", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
                errors++;
              }
            }
            if(data1.International !== undefined){
              let data3 = data1.International;
              if(!Number.isSafeInteger(data3)){
                vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0+"/International", Number.isInteger(data3) ? "maximum" : "type", data3, "integer");
                errors++;
              }
            }
            if(data1.ReviewReply !== undefined){
              let data4 = data1.ReviewReply;
              if(typeof data4 !== "string"){
                vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0+"/ReviewReply", "type", data4, "string");
                errors++;
              }
            }
            if(data1.StatusCode !== undefined){
              let data5 = data1.StatusCode;
              if(!Number.isSafeInteger(data5)){
                vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0+"/StatusCode", Number.isInteger(data5) ? "maximum" : "type", data5, "integer");
                errors++;
              }
            }
            if(data1.TemplateContent !== undefined){
              let data6 = data1.TemplateContent;
              if(typeof data6 !== "string"){
                vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0+"/TemplateContent", "type", data6, "string");
                errors++;
              }
            }
            if(data1.TemplateId !== undefined){
              let data7 = data1.TemplateId;
              if(!Number.isSafeInteger(data7)){
                vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0+"/TemplateId", Number.isInteger(data7) ? "maximum" : "type", data7, "integer");
                errors++;
              }
            }
            if(data1.TemplateName !== undefined){
              let data8 = data1.TemplateName;
              if(typeof data8 !== "string"){
                vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0+"/TemplateName", "type", data8, "string");
                errors++;
              }
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet/" + i0, "type", data1, "object");
            errors++;
          }
          var valid1 = _errs4 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/DescribeTemplateStatusSet", "type", data0, "array");
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
  version: "2021-01-11",
  action: "DescribeSmsTemplateList",
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
          "DescribeTemplateStatusSet": {
            "type": ["array", "null"],
            "items": {
              "$ref": "#/definitions/DescribeTemplateListStatus",
            },
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "DescribeTemplateListStatus": {
        "type": ["object", "null"],
        "properties": {
          "CreateTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "International": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "ReviewReply": {
            "type": ["string", "null"],
          },
          "StatusCode": {
            "type": ["integer", "null"],
            "x-kind": "int64",
          },
          "TemplateContent": {
            "type": ["string", "null"],
          },
          "TemplateId": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "TemplateName": {
            "type": ["string", "null"],
          },
        },
      },
    },
  },
});

export { contract as describeSmsTemplateList };
