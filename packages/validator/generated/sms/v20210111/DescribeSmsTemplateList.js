/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isDescribeSmsTemplateList as is } from "./guards.js";

function keepsDescribeTemplateListStatus(value, isExact) {
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

function eachKeepsDescribeTemplateListStatus(list, isExact) {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(keepsDescribeTemplateListStatus(list[at], isExact))) return false;
  return true;
}

function conforms(body, isExact) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
  if (!hasMembers(body, 1)) return false;
  const failed = response.Error !== undefined;
  if (failed && !isExactError(response.Error)) return false;
  return (
    typeof response.RequestId === "string" &&
    (response.DescribeTemplateStatusSet === undefined ? failed : eachKeepsDescribeTemplateListStatus(response.DescribeTemplateStatusSet, isExact)) &&
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
  none.TemplateContent !== undefined ||
  none.TemplateId !== undefined ||
  none.TemplateName !== undefined;

function reportDescribeTemplateListStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.CreateTime === undefined) +
      (value.International === undefined) +
      (value.ReviewReply === undefined) +
      (value.StatusCode === undefined) +
      (value.TemplateContent === undefined) +
      (value.TemplateId === undefined) +
      (value.TemplateName === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "CreateTime",
        "International",
        "ReviewReply",
        "StatusCode",
        "TemplateContent",
        "TemplateId",
        "TemplateName",
      ], missing);
  }
  for(const key in value){
    if(key !== "CreateTime" &&
        key !== "International" &&
        key !== "ReviewReply" &&
        key !== "StatusCode" &&
        key !== "TemplateContent" &&
        key !== "TemplateId" &&
        key !== "TemplateName"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.CreateTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/CreateTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.International;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/International", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.ReviewReply;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/ReviewReply", "type", member, "string");
  }
  member = value.StatusCode;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/StatusCode", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.TemplateContent;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/TemplateContent", "type", member, "string");
  }
  member = value.TemplateId;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/TemplateId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.TemplateName;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/TemplateName", "type", member, "string");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.DescribeTemplateStatusSet === undefined){
    note(at, "required", response, "DescribeTemplateStatusSet");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "DescribeTemplateStatusSet" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.DescribeTemplateStatusSet;
  if(member !== undefined){
    if(!Array.isArray(member)){
      note(at+"/DescribeTemplateStatusSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        reportDescribeTemplateListStatus(list[index], at+"/DescribeTemplateStatusSet/"+index, note, own);
      }
    }
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
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
        "required": ["CreateTime", "International", "ReviewReply", "StatusCode", "TemplateContent", "TemplateId", "TemplateName"],
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
          "TemplateContent": {
            "type": "string",
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
export { isDescribeSmsTemplateList } from "./guards.js";
