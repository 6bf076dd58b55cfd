/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isDescribeSendRecordList as is } from "./guards.js";

function keepsSendRecord(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.Content === "string" &&
    typeof value.IsoCode === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.RequestCode === "string" &&
    isExact(value.SendStatus) &&
    isExact(value.SendTime) &&
    typeof value.SerialNo === "string" &&
    typeof value.StatusCode === "string" &&
    (typeof value.SubError === "string" || value.SubError == null) &&
    (typeof value.SubErrorDesc === "string" || value.SubErrorDesc == null) &&
    isExact(value.UserReceiveTime) &&
    hasMembers(value, 9 + (value.SubError !== undefined) + (value.SubErrorDesc !== undefined))
  );
}

function eachKeepsSendRecord(list, isExact) {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(keepsSendRecord(list[at], isExact))) return false;
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
    (response.SendRecordSet == null || eachKeepsSendRecord(response.SendRecordSet, isExact)) &&
    (isExact(response.TotalCount) || response.TotalCount == null) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.SendRecordSet !== undefined) + (response.TotalCount !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.SendRecordSet !== undefined ||
  none.TotalCount !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.Content !== undefined ||
  none.IsoCode !== undefined ||
  none.PhoneNumber !== undefined ||
  none.RequestCode !== undefined ||
  none.SendStatus !== undefined ||
  none.SendTime !== undefined ||
  none.SerialNo !== undefined ||
  none.StatusCode !== undefined ||
  none.SubError !== undefined ||
  none.SubErrorDesc !== undefined ||
  none.UserReceiveTime !== undefined;

function reportSendRecord(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.Content === undefined) +
      (value.IsoCode === undefined) +
      (value.PhoneNumber === undefined) +
      (value.RequestCode === undefined) +
      (value.SendStatus === undefined) +
      (value.SendTime === undefined) +
      (value.SerialNo === undefined) +
      (value.StatusCode === undefined) +
      (value.UserReceiveTime === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "Content",
        "IsoCode",
        "PhoneNumber",
        "RequestCode",
        "SendStatus",
        "SendTime",
        "SerialNo",
        "StatusCode",
        "UserReceiveTime",
      ], missing);
  }
  for(const key in value){
    if(key !== "Content" &&
        key !== "IsoCode" &&
        key !== "PhoneNumber" &&
        key !== "RequestCode" &&
        key !== "SendStatus" &&
        key !== "SendTime" &&
        key !== "SerialNo" &&
        key !== "StatusCode" &&
        key !== "SubError" &&
        key !== "SubErrorDesc" &&
        key !== "UserReceiveTime"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.Content;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Content", "type", member, "string");
  }
  member = value.IsoCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/IsoCode", "type", member, "string");
  }
  member = value.PhoneNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
  }
  member = value.RequestCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/RequestCode", "type", member, "string");
  }
  member = value.SendStatus;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/SendStatus", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.SendTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/SendTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.SerialNo;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SerialNo", "type", member, "string");
  }
  member = value.StatusCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/StatusCode", "type", member, "string");
  }
  member = value.SubError;
  if(member != null && typeof member !== "string"){
    note(at+"/SubError", "type", member, "string");
  }
  member = value.SubErrorDesc;
  if(member != null && typeof member !== "string"){
    note(at+"/SubErrorDesc", "type", member, "string");
  }
  member = value.UserReceiveTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/UserReceiveTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
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
        key !== "RequestId" &&
        key !== "SendRecordSet" &&
        key !== "TotalCount" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.SendRecordSet;
  if(member != null){
    if(!Array.isArray(member)){
      note(at+"/SendRecordSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        reportSendRecord(list[index], at+"/SendRecordSet/"+index, note, own);
      }
    }
  }
  member = response.TotalCount;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/TotalCount", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "DescribeSendRecordList",
  is,
  conforms,
  inherits,
  report,
  response: {
    "properties": {
      "SendRecordSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/SendRecord",
        },
      },
      "TotalCount": {
        "type": "integer",
        "x-kind": "uint64",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "SendRecord": {
        "required": ["Content", "IsoCode", "PhoneNumber", "RequestCode", "SendStatus", "SendTime", "SerialNo", "StatusCode", "UserReceiveTime"],
        "properties": {
          "Content": {
            "type": "string",
          },
          "IsoCode": {
            "type": "string",
          },
          "PhoneNumber": {
            "type": "string",
          },
          "RequestCode": {
            "type": "string",
          },
          "SendStatus": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "SendTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "SerialNo": {
            "type": "string",
          },
          "StatusCode": {
            "type": "string",
          },
          "SubError": {
            "type": "string",
          },
          "SubErrorDesc": {
            "type": "string",
          },
          "UserReceiveTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as describeSendRecordList };
export { isDescribeSendRecordList } from "./guards.js";
