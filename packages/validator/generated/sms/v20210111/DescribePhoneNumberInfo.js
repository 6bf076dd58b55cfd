/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isDescribePhoneNumberInfo as is } from "./guards/DescribePhoneNumberInfo.js";

function keepsPhoneNumberInfo(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.Code === "string" &&
    typeof value.IsoCode === "string" &&
    typeof value.IsoName === "string" &&
    typeof value.Message === "string" &&
    typeof value.NationCode === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.SubscriberNumber === "string" &&
    hasMembers(value, 7)
  );
}

function eachKeepsPhoneNumberInfo(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsPhoneNumberInfo(item))) return false;
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
    (response.PhoneNumberInfoSet === undefined ? failed : eachKeepsPhoneNumberInfo(response.PhoneNumberInfoSet)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.PhoneNumberInfoSet !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.PhoneNumberInfoSet !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.IsoCode !== undefined ||
  none.IsoName !== undefined ||
  none.NationCode !== undefined ||
  none.PhoneNumber !== undefined ||
  none.SubscriberNumber !== undefined;

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.PhoneNumberInfoSet === undefined){
      note(at, "required", data, "PhoneNumberInfoSet");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "PhoneNumberInfoSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.PhoneNumberInfoSet !== undefined){
      let data0 = data.PhoneNumberInfoSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            data1 = own(data1);
            if(data1.Code === undefined){
              note(at+"/PhoneNumberInfoSet/" + i0, "required", data1, "Code");
            }
            if(data1.IsoCode === undefined){
              note(at+"/PhoneNumberInfoSet/" + i0, "required", data1, "IsoCode");
            }
            if(data1.IsoName === undefined){
              note(at+"/PhoneNumberInfoSet/" + i0, "required", data1, "IsoName");
            }
            if(data1.Message === undefined){
              note(at+"/PhoneNumberInfoSet/" + i0, "required", data1, "Message");
            }
            if(data1.NationCode === undefined){
              note(at+"/PhoneNumberInfoSet/" + i0, "required", data1, "NationCode");
            }
            if(data1.PhoneNumber === undefined){
              note(at+"/PhoneNumberInfoSet/" + i0, "required", data1, "PhoneNumber");
            }
            if(data1.SubscriberNumber === undefined){
              note(at+"/PhoneNumberInfoSet/" + i0, "required", data1, "SubscriberNumber");
            }
            for(const key1 in data1){
              if(!(((((((key1 === "Code") || (key1 === "IsoCode")) || (key1 === "IsoName")) || (key1 === "Message")) || (key1 === "NationCode")) || (key1 === "PhoneNumber")) || (key1 === "SubscriberNumber"))){
                note(at+"/PhoneNumberInfoSet/" + i0, "additionalProperties", data1, key1);
              }
            }
            if(data1.Code !== undefined){
              let data2 = data1.Code;
              if(typeof data2 !== "string"){
                note(at+"/PhoneNumberInfoSet/" + i0+"/Code", "type", data2, "string");
              }
            }
            if(data1.IsoCode !== undefined){
              let data3 = data1.IsoCode;
              if(typeof data3 !== "string"){
                note(at+"/PhoneNumberInfoSet/" + i0+"/IsoCode", "type", data3, "string");
              }
            }
            if(data1.IsoName !== undefined){
              let data4 = data1.IsoName;
              if(typeof data4 !== "string"){
                note(at+"/PhoneNumberInfoSet/" + i0+"/IsoName", "type", data4, "string");
              }
            }
            if(data1.Message !== undefined){
              let data5 = data1.Message;
              if(typeof data5 !== "string"){
                note(at+"/PhoneNumberInfoSet/" + i0+"/Message", "type", data5, "string");
              }
            }
            if(data1.NationCode !== undefined){
              let data6 = data1.NationCode;
              if(typeof data6 !== "string"){
                note(at+"/PhoneNumberInfoSet/" + i0+"/NationCode", "type", data6, "string");
              }
            }
            if(data1.PhoneNumber !== undefined){
              let data7 = data1.PhoneNumber;
              if(typeof data7 !== "string"){
                note(at+"/PhoneNumberInfoSet/" + i0+"/PhoneNumber", "type", data7, "string");
              }
            }
            if(data1.SubscriberNumber !== undefined){
              let data8 = data1.SubscriberNumber;
              if(typeof data8 !== "string"){
                note(at+"/PhoneNumberInfoSet/" + i0+"/SubscriberNumber", "type", data8, "string");
              }
            }
          }
          else {
            note(at+"/PhoneNumberInfoSet/" + i0, "type", data1, "object");
          }
        }
      }
      else {
        note(at+"/PhoneNumberInfoSet", "type", data0, "array");
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
  action: "DescribePhoneNumberInfo",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["PhoneNumberInfoSet"],
    "properties": {
      "PhoneNumberInfoSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/PhoneNumberInfo",
        },
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "PhoneNumberInfo": {
        "required": ["Code", "IsoCode", "IsoName", "Message", "NationCode", "PhoneNumber", "SubscriberNumber"],
        "properties": {
          "Code": {
            "type": "string",
          },
          "IsoCode": {
            "type": "string",
          },
          "IsoName": {
            "type": "string",
          },
          "Message": {
            "type": "string",
          },
          "NationCode": {
            "type": "string",
          },
          "PhoneNumber": {
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

export { contract as describePhoneNumberInfo };
