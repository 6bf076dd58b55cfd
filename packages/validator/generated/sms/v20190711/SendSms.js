/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isSendSms as is } from "./guards/SendSms.js";

function keepsSendStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.Code === "string" &&
    isExact(value.Fee) &&
    typeof value.IsoCode === "string" &&
    typeof value.Message === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.SerialNo === "string" &&
    typeof value.SessionContext === "string" &&
    hasMembers(value, 7)
  );
}

function eachKeepsSendStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsSendStatus(item))) return false;
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
    (response.SendStatusSet === undefined ? failed : eachKeepsSendStatus(response.SendStatusSet)) &&
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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.SendStatusSet === undefined){
      note(at, "required", data, "SendStatusSet");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SendStatusSet")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.SendStatusSet !== undefined){
      let data0 = data.SendStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            data1 = own(data1);
            if(data1.Code === undefined){
              note(at+"/SendStatusSet/" + i0, "required", data1, "Code");
            }
            if(data1.Fee === undefined){
              note(at+"/SendStatusSet/" + i0, "required", data1, "Fee");
            }
            if(data1.IsoCode === undefined){
              note(at+"/SendStatusSet/" + i0, "required", data1, "IsoCode");
            }
            if(data1.Message === undefined){
              note(at+"/SendStatusSet/" + i0, "required", data1, "Message");
            }
            if(data1.PhoneNumber === undefined){
              note(at+"/SendStatusSet/" + i0, "required", data1, "PhoneNumber");
            }
            if(data1.SerialNo === undefined){
              note(at+"/SendStatusSet/" + i0, "required", data1, "SerialNo");
            }
            if(data1.SessionContext === undefined){
              note(at+"/SendStatusSet/" + i0, "required", data1, "SessionContext");
            }
            for(const key1 in data1){
              if(!(((((((key1 === "Code") || (key1 === "Fee")) || (key1 === "IsoCode")) || (key1 === "Message")) || (key1 === "PhoneNumber")) || (key1 === "SerialNo")) || (key1 === "SessionContext"))){
                note(at+"/SendStatusSet/" + i0, "additionalProperties", data1, key1);
              }
            }
            if(data1.Code !== undefined){
              let data2 = data1.Code;
              if(typeof data2 !== "string"){
                note(at+"/SendStatusSet/" + i0+"/Code", "type", data2, "string");
              }
            }
            if(data1.Fee !== undefined){
              let data3 = data1.Fee;
              if(!Number.isSafeInteger(data3)){
                note(at+"/SendStatusSet/" + i0+"/Fee", Number.isInteger(data3) ? "maximum" : "type", data3, "integer");
              }
            }
            if(data1.IsoCode !== undefined){
              let data4 = data1.IsoCode;
              if(typeof data4 !== "string"){
                note(at+"/SendStatusSet/" + i0+"/IsoCode", "type", data4, "string");
              }
            }
            if(data1.Message !== undefined){
              let data5 = data1.Message;
              if(typeof data5 !== "string"){
                note(at+"/SendStatusSet/" + i0+"/Message", "type", data5, "string");
              }
            }
            if(data1.PhoneNumber !== undefined){
              let data6 = data1.PhoneNumber;
              if(typeof data6 !== "string"){
                note(at+"/SendStatusSet/" + i0+"/PhoneNumber", "type", data6, "string");
              }
            }
            if(data1.SerialNo !== undefined){
              let data7 = data1.SerialNo;
              if(typeof data7 !== "string"){
                note(at+"/SendStatusSet/" + i0+"/SerialNo", "type", data7, "string");
              }
            }
            if(data1.SessionContext !== undefined){
              let data8 = data1.SessionContext;
              if(typeof data8 !== "string"){
                note(at+"/SendStatusSet/" + i0+"/SessionContext", "type", data8, "string");
              }
            }
          }
          else {
            note(at+"/SendStatusSet/" + i0, "type", data1, "object");
          }
        }
      }
      else {
        note(at+"/SendStatusSet", "type", data0, "array");
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
  action: "SendSms",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["SendStatusSet"],
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
        "required": ["Code", "Fee", "IsoCode", "Message", "PhoneNumber", "SerialNo", "SessionContext"],
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
