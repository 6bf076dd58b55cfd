/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isDescribeSmsSignList as is } from "./guards.js";

function keepsDescribeSignListStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    isExact(value.CreateTime) &&
    isExact(value.International) &&
    (isExact(value.QualificationId) || value.QualificationId == null) &&
    (typeof value.QualificationName === "string" || value.QualificationName == null) &&
    (isExact(value.QualificationStatusCode) || value.QualificationStatusCode == null) &&
    typeof value.ReviewReply === "string" &&
    isExact(value.SignId) &&
    typeof value.SignName === "string" &&
    isExact(value.StatusCode) &&
    hasMembers(value, 6 + (value.QualificationId !== undefined) + (value.QualificationName !== undefined) + (value.QualificationStatusCode !== undefined))
  );
}

function eachKeepsDescribeSignListStatus(list, isExact) {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(keepsDescribeSignListStatus(list[at], isExact))) return false;
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
    (response.DescribeSignListStatusSet === undefined ? failed : eachKeepsDescribeSignListStatus(response.DescribeSignListStatusSet, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.DescribeSignListStatusSet !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.DescribeSignListStatusSet !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.CreateTime !== undefined ||
  none.International !== undefined ||
  none.QualificationId !== undefined ||
  none.QualificationName !== undefined ||
  none.QualificationStatusCode !== undefined ||
  none.ReviewReply !== undefined ||
  none.SignId !== undefined ||
  none.SignName !== undefined ||
  none.StatusCode !== undefined;

function reportDescribeSignListStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.CreateTime === undefined) +
      (value.International === undefined) +
      (value.ReviewReply === undefined) +
      (value.SignId === undefined) +
      (value.SignName === undefined) +
      (value.StatusCode === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "CreateTime",
        "International",
        "ReviewReply",
        "SignId",
        "SignName",
        "StatusCode",
      ], missing);
  }
  for(const key in value){
    if(key !== "CreateTime" &&
        key !== "International" &&
        key !== "QualificationId" &&
        key !== "QualificationName" &&
        key !== "QualificationStatusCode" &&
        key !== "ReviewReply" &&
        key !== "SignId" &&
        key !== "SignName" &&
        key !== "StatusCode"){
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
  member = value.QualificationId;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/QualificationId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.QualificationName;
  if(member != null && typeof member !== "string"){
    note(at+"/QualificationName", "type", member, "string");
  }
  member = value.QualificationStatusCode;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/QualificationStatusCode", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.ReviewReply;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/ReviewReply", "type", member, "string");
  }
  member = value.SignId;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/SignId", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.SignName;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SignName", "type", member, "string");
  }
  member = value.StatusCode;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/StatusCode", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.DescribeSignListStatusSet === undefined){
    note(at, "required", response, "DescribeSignListStatusSet");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "DescribeSignListStatusSet" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.DescribeSignListStatusSet;
  if(member !== undefined){
    if(!Array.isArray(member)){
      note(at+"/DescribeSignListStatusSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        reportDescribeSignListStatus(list[index], at+"/DescribeSignListStatusSet/"+index, note, own);
      }
    }
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2019-07-11",
  action: "DescribeSmsSignList",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["DescribeSignListStatusSet"],
    "properties": {
      "DescribeSignListStatusSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/DescribeSignListStatus",
        },
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "DescribeSignListStatus": {
        "required": ["CreateTime", "International", "ReviewReply", "SignId", "SignName", "StatusCode"],
        "properties": {
          "CreateTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "International": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "QualificationId": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "QualificationName": {
            "type": "string",
          },
          "QualificationStatusCode": {
            "type": "integer",
            "x-kind": "int64",
          },
          "ReviewReply": {
            "type": "string",
          },
          "SignId": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "SignName": {
            "type": "string",
          },
          "StatusCode": {
            "type": "integer",
            "x-kind": "int64",
          },
        },
      },
    },
  },
});

export { contract as describeSmsSignList };
export { isDescribeSmsSignList } from "./guards.js";
