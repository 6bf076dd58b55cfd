/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isDescribeSmsTemplateList as is } from "./guards/DescribeSmsTemplateList.js";

function keepsDescribeTemplateListStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    isExact(value.CreateTime) &&
    isExact(value.International) &&
    typeof value.ReviewReply === "string" &&
    isExact(value.StatusCode) &&
    isExact(value.TemplateId) &&
    typeof value.TemplateName === "string" &&
    hasMembers(value, 6)
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

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.DescribeTemplateStatusSet !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.CreateTime !== undefined ||
  none.International !== undefined ||
  none.ReviewReply !== undefined ||
  none.StatusCode !== undefined ||
  none.TemplateId !== undefined ||
  none.TemplateName !== undefined;

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.DescribeTemplateStatusSet === undefined){
      note(at, "required", data, "DescribeTemplateStatusSet");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DescribeTemplateStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.DescribeTemplateStatusSet !== undefined){
      let data0 = data.DescribeTemplateStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            data1 = own(data1);
            if(data1.CreateTime === undefined){
              note(at+"/DescribeTemplateStatusSet/" + i0, "required", data1, "CreateTime");
            }
            if(data1.International === undefined){
              note(at+"/DescribeTemplateStatusSet/" + i0, "required", data1, "International");
            }
            if(data1.ReviewReply === undefined){
              note(at+"/DescribeTemplateStatusSet/" + i0, "required", data1, "ReviewReply");
            }
            if(data1.StatusCode === undefined){
              note(at+"/DescribeTemplateStatusSet/" + i0, "required", data1, "StatusCode");
            }
            if(data1.TemplateId === undefined){
              note(at+"/DescribeTemplateStatusSet/" + i0, "required", data1, "TemplateId");
            }
            if(data1.TemplateName === undefined){
              note(at+"/DescribeTemplateStatusSet/" + i0, "required", data1, "TemplateName");
            }
            for(const key1 in data1){
              if(!((((((key1 === "CreateTime") || (key1 === "International")) || (key1 === "ReviewReply")) || (key1 === "StatusCode")) || (key1 === "TemplateId")) || (key1 === "TemplateName"))){
                note(at+"/DescribeTemplateStatusSet/" + i0, "additionalProperties", data1, key1);
              }
            }
            if(data1.CreateTime !== undefined){
              let data2 = data1.CreateTime;
              if(!Number.isSafeInteger(data2)){
                note(at+"/DescribeTemplateStatusSet/" + i0+"/CreateTime", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
              }
            }
            if(data1.International !== undefined){
              let data3 = data1.International;
              if(!Number.isSafeInteger(data3)){
                note(at+"/DescribeTemplateStatusSet/" + i0+"/International", Number.isInteger(data3) ? "maximum" : "type", data3, "integer");
              }
            }
            if(data1.ReviewReply !== undefined){
              let data4 = data1.ReviewReply;
              if(typeof data4 !== "string"){
                note(at+"/DescribeTemplateStatusSet/" + i0+"/ReviewReply", "type", data4, "string");
              }
            }
            if(data1.StatusCode !== undefined){
              let data5 = data1.StatusCode;
              if(!Number.isSafeInteger(data5)){
                note(at+"/DescribeTemplateStatusSet/" + i0+"/StatusCode", Number.isInteger(data5) ? "maximum" : "type", data5, "integer");
              }
            }
            if(data1.TemplateId !== undefined){
              let data6 = data1.TemplateId;
              if(!Number.isSafeInteger(data6)){
                note(at+"/DescribeTemplateStatusSet/" + i0+"/TemplateId", Number.isInteger(data6) ? "maximum" : "type", data6, "integer");
              }
            }
            if(data1.TemplateName !== undefined){
              let data7 = data1.TemplateName;
              if(typeof data7 !== "string"){
                note(at+"/DescribeTemplateStatusSet/" + i0+"/TemplateName", "type", data7, "string");
              }
            }
          }
          else {
            note(at+"/DescribeTemplateStatusSet/" + i0, "type", data1, "object");
          }
        }
      }
      else {
        note(at+"/DescribeTemplateStatusSet", "type", data0, "array");
      }
    }
  }
  else {
    note(at, "type", data, "object");
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2019-07-11",
  action: "DescribeSmsTemplateList",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["DescribeTemplateStatusSet"],
    "properties": {
      "DescribeTemplateStatusSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/DescribeTemplateListStatus",
        },
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "DescribeTemplateListStatus": {
        "required": ["CreateTime", "International", "ReviewReply", "StatusCode", "TemplateId", "TemplateName"],
        "properties": {
          "CreateTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "International": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "ReviewReply": {
            "type": "string",
          },
          "StatusCode": {
            "type": "integer",
            "x-kind": "int64",
          },
          "TemplateId": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "TemplateName": {
            "type": "string",
          },
        },
      },
    },
  },
});

export { contract as describeSmsTemplateList };
