/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isDescribeSmsSignList as is } from "./guards/DescribeSmsSignList.js";

function keepsDescribeSignListStatus(value) {
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

function eachKeepsDescribeSignListStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsDescribeSignListStatus(item))) return false;
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
    (response.DescribeSignListStatusSet === undefined ? failed : eachKeepsDescribeSignListStatus(response.DescribeSignListStatusSet)) &&
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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.DescribeSignListStatusSet === undefined){
      note(at, "required", data, "DescribeSignListStatusSet");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DescribeSignListStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.DescribeSignListStatusSet !== undefined){
      let data0 = data.DescribeSignListStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            data1 = own(data1);
            if(data1.CreateTime === undefined){
              note(at+"/DescribeSignListStatusSet/" + i0, "required", data1, "CreateTime");
            }
            if(data1.International === undefined){
              note(at+"/DescribeSignListStatusSet/" + i0, "required", data1, "International");
            }
            if(data1.ReviewReply === undefined){
              note(at+"/DescribeSignListStatusSet/" + i0, "required", data1, "ReviewReply");
            }
            if(data1.SignId === undefined){
              note(at+"/DescribeSignListStatusSet/" + i0, "required", data1, "SignId");
            }
            if(data1.SignName === undefined){
              note(at+"/DescribeSignListStatusSet/" + i0, "required", data1, "SignName");
            }
            if(data1.StatusCode === undefined){
              note(at+"/DescribeSignListStatusSet/" + i0, "required", data1, "StatusCode");
            }
            for(const key1 in data1){
              if(!((key1 === "CreateTime") || (key1 === "International") || (key1 === "QualificationId") || (key1 === "QualificationName") || (key1 === "QualificationStatusCode") || (key1 === "ReviewReply") || (key1 === "SignId") || (key1 === "SignName") || (key1 === "StatusCode"))){
                note(at+"/DescribeSignListStatusSet/" + i0, "additionalProperties", data1, key1);
              }
            }
            if(data1.CreateTime !== undefined){
              let data2 = data1.CreateTime;
              if(!Number.isSafeInteger(data2)){
                note(at+"/DescribeSignListStatusSet/" + i0+"/CreateTime", Number.isInteger(data2) ? "maximum" : "type", data2, "integer");
              }
            }
            if(data1.International !== undefined){
              let data3 = data1.International;
              if(!Number.isSafeInteger(data3)){
                note(at+"/DescribeSignListStatusSet/" + i0+"/International", Number.isInteger(data3) ? "maximum" : "type", data3, "integer");
              }
            }
            if(data1.QualificationId !== undefined){
              let data4 = data1.QualificationId;
              if(data4 !== null){
                if(!Number.isSafeInteger(data4)){
                  note(at+"/DescribeSignListStatusSet/" + i0+"/QualificationId", Number.isInteger(data4) ? "maximum" : "type", data4, "integer");
                }
              }
            }
            if(data1.QualificationName !== undefined){
              let data5 = data1.QualificationName;
              if(data5 !== null){
                if(typeof data5 !== "string"){
                  note(at+"/DescribeSignListStatusSet/" + i0+"/QualificationName", "type", data5, "string");
                }
              }
            }
            if(data1.QualificationStatusCode !== undefined){
              let data6 = data1.QualificationStatusCode;
              if(data6 !== null){
                if(!Number.isSafeInteger(data6)){
                  note(at+"/DescribeSignListStatusSet/" + i0+"/QualificationStatusCode", Number.isInteger(data6) ? "maximum" : "type", data6, "integer");
                }
              }
            }
            if(data1.ReviewReply !== undefined){
              let data7 = data1.ReviewReply;
              if(typeof data7 !== "string"){
                note(at+"/DescribeSignListStatusSet/" + i0+"/ReviewReply", "type", data7, "string");
              }
            }
            if(data1.SignId !== undefined){
              let data8 = data1.SignId;
              if(!Number.isSafeInteger(data8)){
                note(at+"/DescribeSignListStatusSet/" + i0+"/SignId", Number.isInteger(data8) ? "maximum" : "type", data8, "integer");
              }
            }
            if(data1.SignName !== undefined){
              let data9 = data1.SignName;
              if(typeof data9 !== "string"){
                note(at+"/DescribeSignListStatusSet/" + i0+"/SignName", "type", data9, "string");
              }
            }
            if(data1.StatusCode !== undefined){
              let data10 = data1.StatusCode;
              if(!Number.isSafeInteger(data10)){
                note(at+"/DescribeSignListStatusSet/" + i0+"/StatusCode", Number.isInteger(data10) ? "maximum" : "type", data10, "integer");
              }
            }
          }
          else {
            note(at+"/DescribeSignListStatusSet/" + i0, "type", data1, "object");
          }
        }
      }
      else {
        note(at+"/DescribeSignListStatusSet", "type", data0, "array");
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
