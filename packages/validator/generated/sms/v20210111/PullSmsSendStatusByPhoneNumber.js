/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isPullSmsSendStatusByPhoneNumber as is } from "./guards/PullSmsSendStatusByPhoneNumber.js";

function keepsPullSmsSendStatus(value) {
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
            if(data1.CountryCode === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "CountryCode");
            }
            if(data1.Description === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "Description");
            }
            if(data1.PhoneNumber === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "PhoneNumber");
            }
            if(data1.ReportStatus === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "ReportStatus");
            }
            if(data1.SerialNo === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "SerialNo");
            }
            if(data1.SessionContext === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "SessionContext");
            }
            if(data1.SubscriberNumber === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "SubscriberNumber");
            }
            if(data1.UserReceiveTime === undefined){
              note(at+"/PullSmsSendStatusSet/" + i0, "required", data1, "UserReceiveTime");
            }
            for(const key1 in data1){
              if(!((key1 === "CountryCode") || (key1 === "Description") || (key1 === "PhoneNumber") || (key1 === "ReportStatus") || (key1 === "SerialNo") || (key1 === "SessionContext") || (key1 === "SubError") || (key1 === "SubErrorDesc") || (key1 === "SubscriberNumber") || (key1 === "UserReceiveTime"))){
                note(at+"/PullSmsSendStatusSet/" + i0, "additionalProperties", data1, key1);
              }
            }
            if(data1.CountryCode !== undefined){
              let data2 = data1.CountryCode;
              if(typeof data2 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/CountryCode", "type", data2, "string");
              }
            }
            if(data1.Description !== undefined){
              let data3 = data1.Description;
              if(typeof data3 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/Description", "type", data3, "string");
              }
            }
            if(data1.PhoneNumber !== undefined){
              let data4 = data1.PhoneNumber;
              if(typeof data4 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/PhoneNumber", "type", data4, "string");
              }
            }
            if(data1.ReportStatus !== undefined){
              let data5 = data1.ReportStatus;
              if(typeof data5 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/ReportStatus", "type", data5, "string");
              }
            }
            if(data1.SerialNo !== undefined){
              let data6 = data1.SerialNo;
              if(typeof data6 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/SerialNo", "type", data6, "string");
              }
            }
            if(data1.SessionContext !== undefined){
              let data7 = data1.SessionContext;
              if(typeof data7 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/SessionContext", "type", data7, "string");
              }
            }
            if(data1.SubError !== undefined){
              let data8 = data1.SubError;
              if(data8 !== null){
                if(typeof data8 !== "string"){
                  note(at+"/PullSmsSendStatusSet/" + i0+"/SubError", "type", data8, "string");
                }
              }
            }
            if(data1.SubErrorDesc !== undefined){
              let data9 = data1.SubErrorDesc;
              if(data9 !== null){
                if(typeof data9 !== "string"){
                  note(at+"/PullSmsSendStatusSet/" + i0+"/SubErrorDesc", "type", data9, "string");
                }
              }
            }
            if(data1.SubscriberNumber !== undefined){
              let data10 = data1.SubscriberNumber;
              if(typeof data10 !== "string"){
                note(at+"/PullSmsSendStatusSet/" + i0+"/SubscriberNumber", "type", data10, "string");
              }
            }
            if(data1.UserReceiveTime !== undefined){
              let data11 = data1.UserReceiveTime;
              if(!Number.isSafeInteger(data11)){
                note(at+"/PullSmsSendStatusSet/" + i0+"/UserReceiveTime", Number.isInteger(data11) ? "maximum" : "type", data11, "integer");
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
  version: "2021-01-11",
  action: "PullSmsSendStatusByPhoneNumber",
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

export { contract as pullSmsSendStatusByPhoneNumber };
