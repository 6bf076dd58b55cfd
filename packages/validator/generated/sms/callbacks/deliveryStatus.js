/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineCallback, hasMembers } from "../../../src/runtime/index.ts";
import { isDeliveryStatus as is } from "./guards.js";

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
  for (let at = 0; at < list.length; at += 1) if (!(keepsDeliveryStatus(list[at]))) return false;
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

function reportDeliveryStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.description === undefined) +
      (value.errmsg === undefined) +
      (value.mobile === undefined) +
      (value.nationcode === undefined) +
      (value.report_status === undefined) +
      (value.sid === undefined) +
      (value.user_receive_time === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "description",
        "errmsg",
        "mobile",
        "nationcode",
        "report_status",
        "sid",
        "user_receive_time",
      ], missing);
  }
  for(const key in value){
    if(key !== "description" &&
        key !== "errmsg" &&
        key !== "mobile" &&
        key !== "nationcode" &&
        key !== "report_status" &&
        key !== "sid" &&
        key !== "sub_error" &&
        key !== "sub_error_desc" &&
        key !== "user_receive_time"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.description;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/description", "type", member, "string");
  }
  member = value.errmsg;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/errmsg", "type", member, "string");
  }
  member = value.mobile;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/mobile", "type", member, "string");
  }
  member = value.nationcode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/nationcode", "type", member, "string");
  }
  member = value.report_status;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/report_status", "type", member, "string");
  }
  member = value.sid;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/sid", "type", member, "string");
  }
  member = value.sub_error;
  if(member != null && typeof member !== "string"){
    note(at+"/sub_error", "type", member, "string");
  }
  member = value.sub_error_desc;
  if(member != null && typeof member !== "string"){
    note(at+"/sub_error_desc", "type", member, "string");
  }
  member = value.user_receive_time;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/user_receive_time", "type", member, "string");
  }
}

function report(body, at, note, own){
  if(!Array.isArray(body)){
    note(at, "type", body, "array");
  }
  else {
    const list = body;
    for(let index=0; index<list.length; index++){
      reportDeliveryStatus(list[index], at+"/"+index, note, own);
    }
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
export { isDeliveryStatus } from "./guards.js";
