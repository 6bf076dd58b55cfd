/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineContract, hasMembers, isExactError } from "../../../../src/runtime/index.ts";
import { isPullSmsSendStatusByPhoneNumber as is } from "./guards.js";

function keepsPullSmsSendStatus(value, isExact) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (typeof value.Description === "string" || value.Description == null) &&
    (typeof value.NationCode === "string" || value.NationCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.PurePhoneNumber === "string" || value.PurePhoneNumber == null) &&
    (typeof value.ReportStatus === "string" || value.ReportStatus == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.UserReceiveTime === "string" || value.UserReceiveTime == null) &&
    (isExact(value.UserReceiveUnixTime) || value.UserReceiveUnixTime == null) &&
    hasMembers(value, 0 + (value.Description !== undefined) + (value.NationCode !== undefined) + (value.PhoneNumber !== undefined) + (value.PurePhoneNumber !== undefined) + (value.ReportStatus !== undefined) + (value.SerialNo !== undefined) + (value.UserReceiveTime !== undefined) + (value.UserReceiveUnixTime !== undefined))
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
    (response.PullSmsSendStatusSet == null || eachKeepsPullSmsSendStatus(response.PullSmsSendStatusSet, isExact)) &&
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
  if(member != null && typeof member !== "string"){
    note(at+"/Description", "type", member, "string");
  }
  member = value.NationCode;
  if(member != null && typeof member !== "string"){
    note(at+"/NationCode", "type", member, "string");
  }
  member = value.PhoneNumber;
  if(member != null && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
  }
  member = value.PurePhoneNumber;
  if(member != null && typeof member !== "string"){
    note(at+"/PurePhoneNumber", "type", member, "string");
  }
  member = value.ReportStatus;
  if(member != null && typeof member !== "string"){
    note(at+"/ReportStatus", "type", member, "string");
  }
  member = value.SerialNo;
  if(member != null && typeof member !== "string"){
    note(at+"/SerialNo", "type", member, "string");
  }
  member = value.UserReceiveTime;
  if(member != null && typeof member !== "string"){
    note(at+"/UserReceiveTime", "type", member, "string");
  }
  member = value.UserReceiveUnixTime;
  if(member != null && !Number.isSafeInteger(member)){
    note(at+"/UserReceiveUnixTime", Number.isInteger(member) ? "maximum" : "type", member, "integer");
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
        key !== "PullSmsSendStatusSet" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.PullSmsSendStatusSet;
  if(member != null){
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
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "PullSmsSendStatusByPhoneNumber",
  is,
  conforms,
  inherits,
  report,
  response: {
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

export { contract as pullSmsSendStatusByPhoneNumber };
export { isPullSmsSendStatusByPhoneNumber } from "./guards.js";
