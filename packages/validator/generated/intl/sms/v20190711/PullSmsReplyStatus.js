/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineContract, hasMembers, isExactError } from "../../../../src/runtime/index.ts";
import { isPullSmsReplyStatus as is } from "./guards.js";

function keepsPullSmsReplyStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (typeof value.ExtendCode === "string" || value.ExtendCode == null) &&
    (typeof value.NationCode === "string" || value.NationCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.ReplyContent === "string" || value.ReplyContent == null) &&
    (typeof value.ReplyTime === "string" || value.ReplyTime == null) &&
    (isExact(value.ReplyUnixTime) || value.ReplyUnixTime == null) &&
    (typeof value.Sign === "string" || value.Sign == null) &&
    hasMembers(value, 0 + (value.ExtendCode !== undefined) + (value.NationCode !== undefined) + (value.PhoneNumber !== undefined) + (value.ReplyContent !== undefined) + (value.ReplyTime !== undefined) + (value.ReplyUnixTime !== undefined) + (value.Sign !== undefined))
  );
}

function eachKeepsPullSmsReplyStatus(list, isExact) {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(keepsPullSmsReplyStatus(list[at], isExact))) return false;
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
    (response.PullSmsReplyStatusSet == null || eachKeepsPullSmsReplyStatus(response.PullSmsReplyStatusSet, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.PullSmsReplyStatusSet !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.PullSmsReplyStatusSet !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.ExtendCode !== undefined ||
  none.NationCode !== undefined ||
  none.PhoneNumber !== undefined ||
  none.ReplyContent !== undefined ||
  none.ReplyTime !== undefined ||
  none.ReplyUnixTime !== undefined ||
  none.Sign !== undefined;

function reportPullSmsReplyStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  for(const key in value){
    if(key !== "ExtendCode" &&
        key !== "NationCode" &&
        key !== "PhoneNumber" &&
        key !== "ReplyContent" &&
        key !== "ReplyTime" &&
        key !== "ReplyUnixTime" &&
        key !== "Sign"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.ExtendCode;
  if(member != null && typeof member !== "string"){
    note(at+"/ExtendCode", "type", member, "string");
  }
  member = value.NationCode;
  if(member != null && typeof member !== "string"){
    note(at+"/NationCode", "type", member, "string");
  }
  member = value.PhoneNumber;
  if(member != null && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
  }
  member = value.ReplyContent;
  if(member != null && typeof member !== "string"){
    note(at+"/ReplyContent", "type", member, "string");
  }
  member = value.ReplyTime;
  if(member != null && typeof member !== "string"){
    note(at+"/ReplyTime", "type", member, "string");
  }
  member = value.ReplyUnixTime;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/ReplyUnixTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.Sign;
  if(member != null && typeof member !== "string"){
    note(at+"/Sign", "type", member, "string");
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
        key !== "PullSmsReplyStatusSet" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.PullSmsReplyStatusSet;
  if(member != null){
    if(!Array.isArray(member)){
      note(at+"/PullSmsReplyStatusSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        reportPullSmsReplyStatus(list[index], at+"/PullSmsReplyStatusSet/"+index, note, own);
      }
    }
  }
}

const contract = /*@__PURE__*/ defineContract({
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "PullSmsReplyStatus",
  is,
  conforms,
  inherits,
  report,
  response: {
    "properties": {
      "PullSmsReplyStatusSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/PullSmsReplyStatus",
        },
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "PullSmsReplyStatus": {
        "properties": {
          "ExtendCode": {
            "type": "string",
          },
          "NationCode": {
            "type": "string",
          },
          "PhoneNumber": {
            "type": "string",
          },
          "ReplyContent": {
            "type": "string",
          },
          "ReplyTime": {
            "type": "string",
          },
          "ReplyUnixTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "Sign": {
            "type": "string",
          },
        },
      },
    },
  },
});

export { contract as pullSmsReplyStatus };
export { isPullSmsReplyStatus } from "./guards.js";
