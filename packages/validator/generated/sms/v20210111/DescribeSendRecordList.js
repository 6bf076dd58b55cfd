/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExact, isExactError } from "../../../src/runtime/index.ts";
import { isDescribeSendRecordList as is } from "./guards/DescribeSendRecordList.js";

function keepsSendRecord(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.Content === "string" &&
    typeof value.IsoCode === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.RequestCode === "string" &&
    isExact(value.SendStatus) &&
    isExact(value.SendTime) &&
    typeof value.SerialNo === "string" &&
    typeof value.StatusCode === "string" &&
    (typeof value.SubError === "string" || value.SubError == null) &&
    (typeof value.SubErrorDesc === "string" || value.SubErrorDesc == null) &&
    isExact(value.UserReceiveTime) &&
    hasMembers(value, 9 + (value.SubError !== undefined) + (value.SubErrorDesc !== undefined))
  );
}

function eachKeepsSendRecord(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsSendRecord(item))) return false;
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
    (response.SendRecordSet == null || eachKeepsSendRecord(response.SendRecordSet)) &&
    (isExact(response.TotalCount) || response.TotalCount == null) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.SendRecordSet !== undefined) + (response.TotalCount !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.SendRecordSet !== undefined ||
  none.TotalCount !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.Content !== undefined ||
  none.IsoCode !== undefined ||
  none.PhoneNumber !== undefined ||
  none.RequestCode !== undefined ||
  none.SendStatus !== undefined ||
  none.SendTime !== undefined ||
  none.SerialNo !== undefined ||
  none.StatusCode !== undefined ||
  none.SubError !== undefined ||
  none.SubErrorDesc !== undefined ||
  none.UserReceiveTime !== undefined;

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    for(const key0 in data){
      if(!(((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SendRecordSet")) || (key0 === "TotalCount")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.SendRecordSet !== undefined){
      let data0 = data.SendRecordSet;
      if(data0 !== null){
        if(Array.isArray(data0)){
          const len0 = data0.length;
          for(let i0=0; i0<len0; i0++){
            let data1 = data0[i0];
            if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
              data1 = own(data1);
              if(data1.Content === undefined){
                note(at+"/SendRecordSet/" + i0, "required", data1, "Content");
              }
              if(data1.IsoCode === undefined){
                note(at+"/SendRecordSet/" + i0, "required", data1, "IsoCode");
              }
              if(data1.PhoneNumber === undefined){
                note(at+"/SendRecordSet/" + i0, "required", data1, "PhoneNumber");
              }
              if(data1.RequestCode === undefined){
                note(at+"/SendRecordSet/" + i0, "required", data1, "RequestCode");
              }
              if(data1.SendStatus === undefined){
                note(at+"/SendRecordSet/" + i0, "required", data1, "SendStatus");
              }
              if(data1.SendTime === undefined){
                note(at+"/SendRecordSet/" + i0, "required", data1, "SendTime");
              }
              if(data1.SerialNo === undefined){
                note(at+"/SendRecordSet/" + i0, "required", data1, "SerialNo");
              }
              if(data1.StatusCode === undefined){
                note(at+"/SendRecordSet/" + i0, "required", data1, "StatusCode");
              }
              if(data1.UserReceiveTime === undefined){
                note(at+"/SendRecordSet/" + i0, "required", data1, "UserReceiveTime");
              }
              for(const key1 in data1){
                if(!((key1 === "Content") || (key1 === "IsoCode") || (key1 === "PhoneNumber") || (key1 === "RequestCode") || (key1 === "SendStatus") || (key1 === "SendTime") || (key1 === "SerialNo") || (key1 === "StatusCode") || (key1 === "SubError") || (key1 === "SubErrorDesc") || (key1 === "UserReceiveTime"))){
                  note(at+"/SendRecordSet/" + i0, "additionalProperties", data1, key1);
                }
              }
              if(data1.Content !== undefined){
                let data2 = data1.Content;
                if(typeof data2 !== "string"){
                  note(at+"/SendRecordSet/" + i0+"/Content", "type", data2, "string");
                }
              }
              if(data1.IsoCode !== undefined){
                let data3 = data1.IsoCode;
                if(typeof data3 !== "string"){
                  note(at+"/SendRecordSet/" + i0+"/IsoCode", "type", data3, "string");
                }
              }
              if(data1.PhoneNumber !== undefined){
                let data4 = data1.PhoneNumber;
                if(typeof data4 !== "string"){
                  note(at+"/SendRecordSet/" + i0+"/PhoneNumber", "type", data4, "string");
                }
              }
              if(data1.RequestCode !== undefined){
                let data5 = data1.RequestCode;
                if(typeof data5 !== "string"){
                  note(at+"/SendRecordSet/" + i0+"/RequestCode", "type", data5, "string");
                }
              }
              if(data1.SendStatus !== undefined){
                let data6 = data1.SendStatus;
                if(!Number.isSafeInteger(data6)){
                  note(at+"/SendRecordSet/" + i0+"/SendStatus", Number.isInteger(data6) ? "maximum" : "type", data6, "integer");
                }
              }
              if(data1.SendTime !== undefined){
                let data7 = data1.SendTime;
                if(!Number.isSafeInteger(data7)){
                  note(at+"/SendRecordSet/" + i0+"/SendTime", Number.isInteger(data7) ? "maximum" : "type", data7, "integer");
                }
              }
              if(data1.SerialNo !== undefined){
                let data8 = data1.SerialNo;
                if(typeof data8 !== "string"){
                  note(at+"/SendRecordSet/" + i0+"/SerialNo", "type", data8, "string");
                }
              }
              if(data1.StatusCode !== undefined){
                let data9 = data1.StatusCode;
                if(typeof data9 !== "string"){
                  note(at+"/SendRecordSet/" + i0+"/StatusCode", "type", data9, "string");
                }
              }
              if(data1.SubError !== undefined){
                let data10 = data1.SubError;
                if(data10 !== null){
                  if(typeof data10 !== "string"){
                    note(at+"/SendRecordSet/" + i0+"/SubError", "type", data10, "string");
                  }
                }
              }
              if(data1.SubErrorDesc !== undefined){
                let data11 = data1.SubErrorDesc;
                if(data11 !== null){
                  if(typeof data11 !== "string"){
                    note(at+"/SendRecordSet/" + i0+"/SubErrorDesc", "type", data11, "string");
                  }
                }
              }
              if(data1.UserReceiveTime !== undefined){
                let data12 = data1.UserReceiveTime;
                if(!Number.isSafeInteger(data12)){
                  note(at+"/SendRecordSet/" + i0+"/UserReceiveTime", Number.isInteger(data12) ? "maximum" : "type", data12, "integer");
                }
              }
            }
            else {
              note(at+"/SendRecordSet/" + i0, "type", data1, "object");
            }
          }
        }
        else {
          note(at+"/SendRecordSet", "type", data0, "array");
        }
      }
    }
    if(data.TotalCount !== undefined){
      let data13 = data.TotalCount;
      if(data13 !== null){
        if(!Number.isSafeInteger(data13)){
          note(at+"/TotalCount", Number.isInteger(data13) ? "maximum" : "type", data13, "integer");
        }
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
  action: "DescribeSendRecordList",
  is,
  conforms,
  inherits,
  report,
  response: {
    "properties": {
      "SendRecordSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/SendRecord",
        },
      },
      "TotalCount": {
        "type": "integer",
        "x-kind": "uint64",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "SendRecord": {
        "required": ["Content", "IsoCode", "PhoneNumber", "RequestCode", "SendStatus", "SendTime", "SerialNo", "StatusCode", "UserReceiveTime"],
        "properties": {
          "Content": {
            "type": "string",
          },
          "IsoCode": {
            "type": "string",
          },
          "PhoneNumber": {
            "type": "string",
          },
          "RequestCode": {
            "type": "string",
          },
          "SendStatus": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "SendTime": {
            "type": "integer",
            "x-kind": "uint64",
          },
          "SerialNo": {
            "type": "string",
          },
          "StatusCode": {
            "type": "string",
          },
          "SubError": {
            "type": "string",
          },
          "SubErrorDesc": {
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

export { contract as describeSendRecordList };
