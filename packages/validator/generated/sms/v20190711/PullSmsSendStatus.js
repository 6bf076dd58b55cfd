/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isPullSmsSendStatus as is } from "./guards/PullSmsSendStatus.js";

function keepsPullSmsSendStatus(value) {
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

function eachKeepsPullSmsSendStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsPullSmsSendStatus(item))) return false;
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
    (response.PullSmsSendStatusSet === undefined ? failed : eachKeepsPullSmsSendStatus(response.PullSmsSendStatusSet)) &&
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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.PullSmsSendStatusSet === undefined){
      note(at, "required", data, "PullSmsSendStatusSet");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "PullSmsSendStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.PullSmsSendStatusSet !== undefined){
      let data0 = data.PullSmsSendStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            data1 = own(data1);
            if(data1.Description === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "Description");
            }
            if(data1.NationCode === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "NationCode");
            }
            if(data1.PhoneNumber === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "PhoneNumber");
            }
            if(data1.PurePhoneNumber === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "PurePhoneNumber");
            }
            if(data1.ReportStatus === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "ReportStatus");
            }
            if(data1.SerialNo === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "SerialNo");
            }
            if(data1.UserReceiveTime === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "UserReceiveTime");
            }
            if(data1.UserReceiveUnixTime === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "UserReceiveUnixTime");
            }
            for(const key1 in data1){
              if(!((((((((key1 === "Description") || (key1 === "NationCode")) || (key1 === "PhoneNumber")) || (key1 === "PurePhoneNumber")) || (key1 === "ReportStatus")) || (key1 === "SerialNo")) || (key1 === "UserReceiveTime")) || (key1 === "UserReceiveUnixTime"))){
                note(at+"/PullSmsSendStatusSet/" + i0, "additionalProperties", data1, key1);
              }
            }
            if(data1.Description !== undefined){
              let data2 = data1.Description;
              if(typeof data2 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/Description", "type", data2, "string");
              }
            }
            if(data1.NationCode !== undefined){
              let data3 = data1.NationCode;
              if(typeof data3 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/NationCode", "type", data3, "string");
              }
            }
            if(data1.PhoneNumber !== undefined){
              let data4 = data1.PhoneNumber;
              if(typeof data4 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/PhoneNumber", "type", data4, "string");
              }
            }
            if(data1.PurePhoneNumber !== undefined){
              let data5 = data1.PurePhoneNumber;
              if(typeof data5 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/PurePhoneNumber", "type", data5, "string");
              }
            }
            if(data1.ReportStatus !== undefined){
              let data6 = data1.ReportStatus;
              if(typeof data6 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/ReportStatus", "type", data6, "string");
              }
            }
            if(data1.SerialNo !== undefined){
              let data7 = data1.SerialNo;
              if(typeof data7 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/SerialNo", "type", data7, "string");
              }
            }
            if(data1.UserReceiveTime !== undefined){
              let data8 = data1.UserReceiveTime;
              if(typeof data8 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/UserReceiveTime", "type", data8, "string");
              }
            }
            if(data1.UserReceiveUnixTime !== undefined){
              let data9 = data1.UserReceiveUnixTime;
              if(!Number.isSafeInteger(data9)){
                note(at+"/PullSmsSendStatusSet/" + i0+"/UserReceiveUnixTime", Number.isInteger(data9) ? "maximum" : "type", data9, "integer");
              }
            }
          }
          else {
            note(at+"/PullSmsSendStatusSet/" + i0, "type", data1, "object");
          }
        }
      }
      else {
        note(at+"/PullSmsSendStatusSet", "type", data0, "array");
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
