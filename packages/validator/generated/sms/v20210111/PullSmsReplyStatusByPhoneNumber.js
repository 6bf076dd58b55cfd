/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isPullSmsReplyStatusByPhoneNumber as is } from "./guards/PullSmsReplyStatusByPhoneNumber.js";

function keepsPullSmsReplyStatus(value) {
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

function eachKeepsPullSmsReplyStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsPullSmsReplyStatus(item))) return false;
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
    (response.PullSmsReplyStatusSet === undefined ? failed : eachKeepsPullSmsReplyStatus(response.PullSmsReplyStatusSet)) &&
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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.PullSmsReplyStatusSet === undefined){
      note(at, "required", data, "PullSmsReplyStatusSet");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "PullSmsReplyStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.PullSmsReplyStatusSet !== undefined){
      let data0 = data.PullSmsReplyStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            data1 = own(data1);
            if(data1.CountryCode === undefined){
              note(at+"/PullSmsReplyStatusSet/" + i0, "required", data1, "CountryCode");
            }
            if(data1.ExtendCode === undefined){
              note(at+"/PullSmsReplyStatusSet/" + i0, "required", data1, "ExtendCode");
            }
            if(data1.PhoneNumber === undefined){
              note(at+"/PullSmsReplyStatusSet/" + i0, "required", data1, "PhoneNumber");
            }
            if(data1.ReplyContent === undefined){
              note(at+"/PullSmsReplyStatusSet/" + i0, "required", data1, "ReplyContent");
            }
            if(data1.ReplyTime === undefined){
              note(at+"/PullSmsReplyStatusSet/" + i0, "required", data1, "ReplyTime");
            }
            if(data1.SignName === undefined){
              note(at+"/PullSmsReplyStatusSet/" + i0, "required", data1, "SignName");
            }
            if(data1.SubscriberNumber === undefined){
              note(at+"/PullSmsReplyStatusSet/" + i0, "required", data1, "SubscriberNumber");
            }
            for(const key1 in data1){
              if(!(((((((key1 === "CountryCode") || (key1 === "ExtendCode")) || (key1 === "PhoneNumber")) || (key1 === "ReplyContent")) || (key1 === "ReplyTime")) || (key1 === "SignName")) || (key1 === "SubscriberNumber"))){
                note(at+"/PullSmsReplyStatusSet/" + i0, "additionalProperties", data1, key1);
              }
            }
            if(data1.CountryCode !== undefined){
              let data2 = data1.CountryCode;
              if(typeof data2 !== "string"){
                note(at+"/PullSmsReplyStatusSet/" + i0+"/CountryCode", "type", data2, "string");
              }
            }
            if(data1.ExtendCode !== undefined){
              let data3 = data1.ExtendCode;
              if(typeof data3 !== "string"){
                note(at+"/PullSmsReplyStatusSet/" + i0+"/ExtendCode", "type", data3, "string");
              }
            }
            if(data1.PhoneNumber !== undefined){
              let data4 = data1.PhoneNumber;
              if(typeof data4 !== "string"){
                note(at+"/PullSmsReplyStatusSet/" + i0+"/PhoneNumber", "type", data4, "string");
              }
            }
            if(data1.ReplyContent !== undefined){
              let data5 = data1.ReplyContent;
              if(typeof data5 !== "string"){
                note(at+"/PullSmsReplyStatusSet/" + i0+"/ReplyContent", "type", data5, "string");
              }
            }
            if(data1.ReplyTime !== undefined){
              let data6 = data1.ReplyTime;
              if(!Number.isSafeInteger(data6)){
                note(at+"/PullSmsReplyStatusSet/" + i0+"/ReplyTime", Number.isInteger(data6) ? "maximum" : "type", data6, "integer");
              }
            }
            if(data1.SignName !== undefined){
              let data7 = data1.SignName;
              if(typeof data7 !== "string"){
                note(at+"/PullSmsReplyStatusSet/" + i0+"/SignName", "type", data7, "string");
              }
            }
            if(data1.SubscriberNumber !== undefined){
              let data8 = data1.SubscriberNumber;
              if(typeof data8 !== "string"){
                note(at+"/PullSmsReplyStatusSet/" + i0+"/SubscriberNumber", "type", data8, "string");
              }
            }
          }
          else {
            note(at+"/PullSmsReplyStatusSet/" + i0, "type", data1, "object");
          }
        }
      }
      else {
        note(at+"/PullSmsReplyStatusSet", "type", data0, "array");
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
  action: "PullSmsReplyStatusByPhoneNumber",
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

export { contract as pullSmsReplyStatusByPhoneNumber };
