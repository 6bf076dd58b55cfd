/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isPullSmsReplyStatus as is } from "./guards.js";

function keepsPullSmsReplyStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.CountryCode === "string" &&
    typeof value.ExtendCode === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.ReplyContent === "string" &&
    isExact(value.ReplyTime) &&
    typeof value.SignName === "string" &&
    typeof value.SubscriberNumber === "string" &&
    hasMembers(value, 7)
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
    (response.PullSmsReplyStatusSet === undefined ? failed : eachKeepsPullSmsReplyStatus(response.PullSmsReplyStatusSet, isExact)) &&
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
  none.CountryCode !== undefined ||
  none.ExtendCode !== undefined ||
  none.PhoneNumber !== undefined ||
  none.ReplyContent !== undefined ||
  none.ReplyTime !== undefined ||
  none.SignName !== undefined ||
  none.SubscriberNumber !== undefined;

function reportPullSmsReplyStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.CountryCode === undefined) +
      (value.ExtendCode === undefined) +
      (value.PhoneNumber === undefined) +
      (value.ReplyContent === undefined) +
      (value.ReplyTime === undefined) +
      (value.SignName === undefined) +
      (value.SubscriberNumber === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "CountryCode",
        "ExtendCode",
        "PhoneNumber",
        "ReplyContent",
        "ReplyTime",
        "SignName",
        "SubscriberNumber",
      ], missing);
  }
  for(const key in value){
    if(key !== "CountryCode" &&
        key !== "ExtendCode" &&
        key !== "PhoneNumber" &&
        key !== "ReplyContent" &&
        key !== "ReplyTime" &&
        key !== "SignName" &&
        key !== "SubscriberNumber"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.CountryCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/CountryCode", "type", member, "string");
  }
  member = value.ExtendCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/ExtendCode", "type", member, "string");
  }
  member = value.PhoneNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
  }
  member = value.ReplyContent;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/ReplyContent", "type", member, "string");
  }
  member = value.ReplyTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/ReplyTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
  member = value.SignName;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SignName", "type", member, "string");
  }
  member = value.SubscriberNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SubscriberNumber", "type", member, "string");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.PullSmsReplyStatusSet === undefined){
    note(at, "required", response, "PullSmsReplyStatusSet");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "PullSmsReplyStatusSet" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.PullSmsReplyStatusSet;
  if(member !== undefined){
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
  service: "sms",
  version: "2021-01-11",
  action: "PullSmsReplyStatus",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["PullSmsReplyStatusSet"],
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
        "required": ["CountryCode", "ExtendCode", "PhoneNumber", "ReplyContent", "ReplyTime", "SignName", "SubscriberNumber"],
        "properties": {
          "CountryCode": {
            "type": "string",
          },
          "ExtendCode": {
            "type": "string",
          },
          "PhoneNumber": {
            "type": "string",
          },
          "ReplyContent": {
            "type": "string",
          },
          "ReplyTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "SignName": {
            "type": "string",
          },
          "SubscriberNumber": {
            "type": "string",
          },
        },
      },
    },
  },
});

export { contract as pullSmsReplyStatus };
export { isPullSmsReplyStatus } from "./guards.js";
