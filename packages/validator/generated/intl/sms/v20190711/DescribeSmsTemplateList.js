/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineContract, hasMembers, isExactError } from "../../../../src/runtime/index.ts";
import { isDescribeSmsTemplateList as is } from "./guards.js";

function keepsDescribeTemplateListStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (isExact(value.CreateTime) || value.CreateTime == null) &&
    (isExact(value.International) || value.International == null) &&
    (typeof value.ReviewReply === "string" || value.ReviewReply == null) &&
    (isExact(value.StatusCode) || value.StatusCode == null) &&
    (isExact(value.TemplateId) || value.TemplateId == null) &&
    (typeof value.TemplateName === "string" || value.TemplateName == null) &&
    hasMembers(value, 0 + (value.CreateTime !== undefined) + (value.International !== undefined) + (value.ReviewReply !== undefined) + (value.StatusCode !== undefined) + (value.TemplateId !== undefined) + (value.TemplateName !== undefined))
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
    (response.DescribeTemplateStatusSet == null || eachKeepsDescribeTemplateListStatus(response.DescribeTemplateStatusSet, isExact)) &&
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

function reportDescribeTemplateListStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  for(const key in value){
    if(key !== "CreateTime" &&
        key !== "International" &&
        key !== "ReviewReply" &&
        key !== "StatusCode" &&
        key !== "TemplateId" &&
        key !== "TemplateName"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.CreateTime;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/CreateTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.International;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/International", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.ReviewReply;
  if(member != null && typeof member !== "string"){
    note(at+"/ReviewReply", "type", member, "string");
  }
  member = value.StatusCode;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/StatusCode", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.TemplateId;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/TemplateId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.TemplateName;
  if(member != null && typeof member !== "string"){
    note(at+"/TemplateName", "type", member, "string");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  for(const key in response){
    if(key !== "Error" &&
        key !== "DescribeTemplateStatusSet" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.DescribeTemplateStatusSet;
  if(member != null){
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
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "DescribeSmsTemplateList",
  is,
  conforms,
  inherits,
  report,
  response: {
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
export { isDescribeSmsTemplateList } from "./guards.js";
