/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

import { defineCallback, hasMembers } from "../../../src/runtime/index.ts";
import { isDeliveryStatus as is } from "./guards/deliveryStatus.js";

function keepsDeliveryStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.description === "string" &&
    typeof value.errmsg === "string" &&
    typeof value.mobile === "string" &&
    typeof value.nationcode === "string" &&
    typeof value.report_status === "string" &&
    typeof value.sid === "string" &&
    (typeof value.sub_error === "string" || value.sub_error == null) &&
    (typeof value.sub_error_desc === "string" || value.sub_error_desc == null) &&
    typeof value.user_receive_time === "string" &&
    hasMembers(value, 7 + (value.sub_error !== undefined) + (value.sub_error_desc !== undefined))
  );
}

function eachKeepsDeliveryStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsDeliveryStatus(item))) return false;
  return true;
}

const conforms = (body) => eachKeepsDeliveryStatus(body);

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.description !== undefined ||
  none.errmsg !== undefined ||
  none.mobile !== undefined ||
  none.nationcode !== undefined ||
  none.report_status !== undefined ||
  none.sid !== undefined ||
  none.sub_error !== undefined ||
  none.sub_error_desc !== undefined ||
  none.user_receive_time !== undefined;

const report = validate0;
function validate0(data, at, note, own){
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        if(data0.description === undefined){
          note(at+"/" + i0, "required", data0, "description");
        }
        if(data0.errmsg === undefined){
          note(at+"/" + i0, "required", data0, "errmsg");
        }
        if(data0.mobile === undefined){
          note(at+"/" + i0, "required", data0, "mobile");
        }
        if(data0.nationcode === undefined){
          note(at+"/" + i0, "required", data0, "nationcode");
        }
        if(data0.report_status === undefined){
          note(at+"/" + i0, "required", data0, "report_status");
        }
        if(data0.sid === undefined){
          note(at+"/" + i0, "required", data0, "sid");
        }
        if(data0.user_receive_time === undefined){
          note(at+"/" + i0, "required", data0, "user_receive_time");
        }
        for(const key0 in data0){
          if(!((key0 === "description") || (key0 === "errmsg") || (key0 === "mobile") || (key0 === "nationcode") || (key0 === "report_status") || (key0 === "sid") || (key0 === "sub_error") || (key0 === "sub_error_desc") || (key0 === "user_receive_time"))){
            note(at+"/" + i0, "additionalProperties", data0, key0);
          }
        }
        if(data0.description !== undefined){
          let data1 = data0.description;
          if(typeof data1 !== "string"){
            note(at+"/" + i0+"/description", "type", data1, "string");
          }
        }
        if(data0.errmsg !== undefined){
          let data2 = data0.errmsg;
          if(typeof data2 !== "string"){
            note(at+"/" + i0+"/errmsg", "type", data2, "string");
          }
        }
        if(data0.mobile !== undefined){
          let data3 = data0.mobile;
          if(typeof data3 !== "string"){
            note(at+"/" + i0+"/mobile", "type", data3, "string");
          }
        }
        if(data0.nationcode !== undefined){
          let data4 = data0.nationcode;
          if(typeof data4 !== "string"){
            note(at+"/" + i0+"/nationcode", "type", data4, "string");
          }
        }
        if(data0.report_status !== undefined){
          let data5 = data0.report_status;
          if(typeof data5 !== "string"){
            note(at+"/" + i0+"/report_status", "type", data5, "string");
          }
        }
        if(data0.sid !== undefined){
          let data6 = data0.sid;
          if(typeof data6 !== "string"){
            note(at+"/" + i0+"/sid", "type", data6, "string");
          }
        }
        if(data0.sub_error !== undefined){
          let data7 = data0.sub_error;
          if(data7 !== null){
            if(typeof data7 !== "string"){
              note(at+"/" + i0+"/sub_error", "type", data7, "string");
            }
          }
        }
        if(data0.sub_error_desc !== undefined){
          let data8 = data0.sub_error_desc;
          if(data8 !== null){
            if(typeof data8 !== "string"){
              note(at+"/" + i0+"/sub_error_desc", "type", data8, "string");
            }
          }
        }
        if(data0.user_receive_time !== undefined){
          let data9 = data0.user_receive_time;
          if(typeof data9 !== "string"){
            note(at+"/" + i0+"/user_receive_time", "type", data9, "string");
          }
        }
      }
      else {
        note(at+"/" + i0, "type", data0, "object");
      }
    }
  }
  else {
    note(at, "type", data, "array");
  }
}

const contract = /*@__PURE__*/ defineCallback({
  service: "sms",
  version: "callbacks",
  action: "deliveryStatus",
  is,
  conforms,
  inherits,
  report,
  body: {
    "type": "array",
    "items": {
      "$ref": "#/definitions/DeliveryStatus",
    },
    "definitions": {
      "DeliveryStatus": {
        "required": ["description", "errmsg", "mobile", "nationcode", "report_status", "sid", "user_receive_time"],
        "properties": {
          "description": {
            "type": "string",
          },
          "errmsg": {
            "type": "string",
          },
          "mobile": {
            "type": "string",
          },
          "nationcode": {
            "type": "string",
          },
          "report_status": {
            "type": "string",
          },
          "sid": {
            "type": "string",
          },
          "sub_error": {
            "type": "string",
          },
          "sub_error_desc": {
            "type": "string",
          },
          "user_receive_time": {
            "type": "string",
            "x-kind": "datetime",
          },
        },
      },
    },
  },
});

export { contract as deliveryStatus };
