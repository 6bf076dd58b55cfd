/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isPullSmsSendStatus as is } from "./guards.js";

function keepsPullSmsSendStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.Description === "string" &&
    typeof value.NationCode === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.PurePhoneNumber === "string" &&
    typeof value.ReportStatus === "string" &&
    typeof value.SerialNo === "string" &&
    typeof value.UserReceiveTime === "string" &&
    isExact(value.UserReceiveUnixTime) &&
    hasMembers(value, 8)
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
  none.Description !== undefined ||
  none.NationCode !== undefined ||
  none.PhoneNumber !== undefined ||
  none.PurePhoneNumber !== undefined ||
  none.ReportStatus !== undefined ||
  none.SerialNo !== undefined ||
  none.UserReceiveTime !== undefined ||
  none.UserReceiveUnixTime !== undefined;

function reportPullSmsSendStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.Description === undefined) +
      (value.NationCode === undefined) +
      (value.PhoneNumber === undefined) +
      (value.PurePhoneNumber === undefined) +
      (value.ReportStatus === undefined) +
      (value.SerialNo === undefined) +
      (value.UserReceiveTime === undefined) +
      (value.UserReceiveUnixTime === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "Description",
        "NationCode",
        "PhoneNumber",
        "PurePhoneNumber",
        "ReportStatus",
        "SerialNo",
        "UserReceiveTime",
        "UserReceiveUnixTime",
      ], missing);
  }
  for(const key in value){
    if(key !== "Description" &&
        key !== "NationCode" &&
        key !== "PhoneNumber" &&
        key !== "PurePhoneNumber" &&
        key !== "ReportStatus" &&
        key !== "SerialNo" &&
        key !== "UserReceiveTime" &&
        key !== "UserReceiveUnixTime"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.Description;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Description", "type", member, "string");
  }
  member = value.NationCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/NationCode", "type", member, "string");
  }
  member = value.PhoneNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
  }
  member = value.PurePhoneNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PurePhoneNumber", "type", member, "string");
  }
  member = value.ReportStatus;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/ReportStatus", "type", member, "string");
  }
  member = value.SerialNo;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SerialNo", "type", member, "string");
  }
  member = value.UserReceiveTime;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/UserReceiveTime", "type", member, "string");
  }
  member = value.UserReceiveUnixTime;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/UserReceiveUnixTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
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
  version: "2019-07-11",
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
        "required": ["Description", "NationCode", "PhoneNumber", "PurePhoneNumber", "ReportStatus", "SerialNo", "UserReceiveTime", "UserReceiveUnixTime"],
        "properties": {
          "Description": {
            "type": "string",
          },
          "NationCode": {
            "type": "string",
          },
          "PhoneNumber": {
            "type": "string",
          },
          "PurePhoneNumber": {
            "type": "string",
          },
          "ReportStatus": {
            "type": "string",
          },
          "SerialNo": {
            "type": "string",
          },
          "UserReceiveTime": {
            "type": "string",
          },
          "UserReceiveUnixTime": {
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
