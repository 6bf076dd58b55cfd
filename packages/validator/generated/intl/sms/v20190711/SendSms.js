/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineContract, hasMembers, isExactError } from "../../../../src/runtime/index.ts";
import { isSendSms as is } from "./guards.js";

function keepsSendStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (typeof value.Code === "string" || value.Code == null) &&
    (isExact(value.Fee) || value.Fee == null) &&
    (typeof value.IsoCode === "string" || value.IsoCode == null) &&
    (typeof value.Message === "string" || value.Message == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.SessionContext === "string" || value.SessionContext == null) &&
    hasMembers(value, 0 + (value.Code !== undefined) + (value.Fee !== undefined) + (value.IsoCode !== undefined) + (value.Message !== undefined) + (value.PhoneNumber !== undefined) + (value.SerialNo !== undefined) + (value.SessionContext !== undefined))
  );
}

function eachKeepsSendStatus(list, isExact) {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(keepsSendStatus(list[at], isExact))) return false;
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
    (response.SendStatusSet == null || eachKeepsSendStatus(response.SendStatusSet, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.SendStatusSet !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.SendStatusSet !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.Fee !== undefined ||
  none.IsoCode !== undefined ||
  none.PhoneNumber !== undefined ||
  none.SerialNo !== undefined ||
  none.SessionContext !== undefined;

function reportSendStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  for(const key in value){
    if(key !== "Code" &&
        key !== "Fee" &&
        key !== "IsoCode" &&
        key !== "Message" &&
        key !== "PhoneNumber" &&
        key !== "SerialNo" &&
        key !== "SessionContext"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.Code;
  if(member != null && typeof member !== "string"){
    note(at+"/Code", "type", member, "string");
  }
  member = value.Fee;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/Fee", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.IsoCode;
  if(member != null && typeof member !== "string"){
    note(at+"/IsoCode", "type", member, "string");
  }
  member = value.Message;
  if(member != null && typeof member !== "string"){
    note(at+"/Message", "type", member, "string");
  }
  member = value.PhoneNumber;
  if(member != null && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
  }
  member = value.SerialNo;
  if(member != null && typeof member !== "string"){
    note(at+"/SerialNo", "type", member, "string");
  }
  member = value.SessionContext;
  if(member != null && typeof member !== "string"){
    note(at+"/SessionContext", "type", member, "string");
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
        key !== "SendStatusSet" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.SendStatusSet;
  if(member != null){
    if(!Array.isArray(member)){
      note(at+"/SendStatusSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        reportSendStatus(list[index], at+"/SendStatusSet/"+index, note, own);
      }
    }
  }
}

const contract = /*@__PURE__*/ defineContract({
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "SendSms",
  is,
  conforms,
  inherits,
  report,
  response: {
    "properties": {
      "SendStatusSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/SendStatus",
        },
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "SendStatus": {
        "properties": {
          "Code": {
            "type": "string",
          },
          "Fee": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "IsoCode": {
            "type": "string",
          },
          "Message": {
            "type": "string",
          },
          "PhoneNumber": {
            "type": "string",
          },
          "SerialNo": {
            "type": "string",
          },
          "SessionContext": {
            "type": "string",
          },
        },
      },
    },
  },
});

export { contract as sendSms };
export { isSendSms } from "./guards.js";
