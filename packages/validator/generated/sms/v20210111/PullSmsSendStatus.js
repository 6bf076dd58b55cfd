/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isPullSmsSendStatus as is } from "./guards.js";

function keepsPullSmsSendStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.CountryCode === "string" &&
    typeof value.Description === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.ReportStatus === "string" &&
    typeof value.SerialNo === "string" &&
    typeof value.SessionContext === "string" &&
    (typeof value.SubError === "string" || value.SubError == null) &&
    (typeof value.SubErrorDesc === "string" || value.SubErrorDesc == null) &&
    typeof value.SubscriberNumber === "string" &&
    isExact(value.UserReceiveTime) &&
    hasMembers(value, 8 + (value.SubError !== undefined) + (value.SubErrorDesc !== undefined))
  );
}

function eachKeepsPullSmsSendStatus(list, isExact) {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(keepsPullSmsSendStatus(list[at], isExact))) return false;
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
    (response.PullSmsSendStatusSet === undefined ? failed : eachKeepsPullSmsSendStatus(response.PullSmsSendStatusSet, isExact)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.PullSmsSendStatusSet !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.PullSmsSendStatusSet !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.CountryCode !== undefined ||
  none.Description !== undefined ||
  none.PhoneNumber !== undefined ||
  none.ReportStatus !== undefined ||
  none.SerialNo !== undefined ||
  none.SessionContext !== undefined ||
  none.SubError !== undefined ||
  none.SubErrorDesc !== undefined ||
  none.SubscriberNumber !== undefined ||
  none.UserReceiveTime !== undefined;

function reportPullSmsSendStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.CountryCode === undefined) +
      (value.Description === undefined) +
      (value.PhoneNumber === undefined) +
      (value.ReportStatus === undefined) +
      (value.SerialNo === undefined) +
      (value.SessionContext === undefined) +
      (value.SubscriberNumber === undefined) +
      (value.UserReceiveTime === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "CountryCode",
        "Description",
        "PhoneNumber",
        "ReportStatus",
        "SerialNo",
        "SessionContext",
        "SubscriberNumber",
        "UserReceiveTime",
      ], missing);
  }
  for(const key in value){
    if(key !== "CountryCode" &&
        key !== "Description" &&
        key !== "PhoneNumber" &&
        key !== "ReportStatus" &&
        key !== "SerialNo" &&
        key !== "SessionContext" &&
        key !== "SubError" &&
        key !== "SubErrorDesc" &&
        key !== "SubscriberNumber" &&
        key !== "UserReceiveTime"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.CountryCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/CountryCode", "type", member, "string");
  }
  member = value.Description;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Description", "type", member, "string");
  }
  member = value.PhoneNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
  }
  member = value.ReportStatus;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/ReportStatus", "type", member, "string");
  }
  member = value.SerialNo;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SerialNo", "type", member, "string");
  }
  member = value.SessionContext;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SessionContext", "type", member, "string");
  }
  member = value.SubError;
  if(member != null && typeof member !== "string"){
    note(at+"/SubError", "type", member, "string");
  }
  member = value.SubErrorDesc;
  if(member != null && typeof member !== "string"){
    note(at+"/SubErrorDesc", "type", member, "string");
  }
  member = value.SubscriberNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SubscriberNumber", "type", member, "string");
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
  if(response.PullSmsSendStatusSet === undefined){
    note(at, "required", response, "PullSmsSendStatusSet");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "PullSmsSendStatusSet" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.PullSmsSendStatusSet;
  if(member !== undefined){
    if(!Array.isArray(member)){
      note(at+"/PullSmsSendStatusSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        reportPullSmsSendStatus(list[index], at+"/PullSmsSendStatusSet/"+index, note, own);
      }
    }
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "PullSmsSendStatus",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["PullSmsSendStatusSet"],
    "properties": {
      "PullSmsSendStatusSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/PullSmsSendStatus",
        },
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "PullSmsSendStatus": {
        "required": ["CountryCode", "Description", "PhoneNumber", "ReportStatus", "SerialNo", "SessionContext", "SubscriberNumber", "UserReceiveTime"],
        "properties": {
          "CountryCode": {
            "type": "string",
          },
          "Description": {
            "type": "string",
          },
          "PhoneNumber": {
            "type": "string",
          },
          "ReportStatus": {
            "type": "string",
          },
          "SerialNo": {
            "type": "string",
          },
          "SessionContext": {
            "type": "string",
          },
          "SubError": {
            "type": "string",
          },
          "SubErrorDesc": {
            "type": "string",
          },
          "SubscriberNumber": {
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

export { contract as pullSmsSendStatus };
export { isPullSmsSendStatus } from "./guards.js";
