/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

import { defineCallback, hasMembers, isExact } from "../../../src/runtime/index.ts";
import { isReply as is } from "./guards/reply.js";

function keepsReply(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (typeof value.extend === "string" || value.extend == null) &&
    typeof value.mobile === "string" &&
    typeof value.nationcode === "string" &&
    typeof value.sign === "string" &&
    typeof value.text === "string" &&
    isExact(value.time) &&
    hasMembers(value, 5 + (value.extend !== undefined))
  );
}

const conforms = (body) => keepsReply(body);

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.extend !== undefined ||
  none.mobile !== undefined ||
  none.nationcode !== undefined ||
  none.sign !== undefined ||
  none.text !== undefined ||
  none.time !== undefined;

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.mobile === undefined){
      note(at, "required", data, "mobile");
    }
    if(data.nationcode === undefined){
      note(at, "required", data, "nationcode");
    }
    if(data.sign === undefined){
      note(at, "required", data, "sign");
    }
    if(data.text === undefined){
      note(at, "required", data, "text");
    }
    if(data.time === undefined){
      note(at, "required", data, "time");
    }
    for(const key0 in data){
      if(!((((((key0 === "extend") || (key0 === "mobile")) || (key0 === "nationcode")) || (key0 === "sign")) || (key0 === "text")) || (key0 === "time"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.extend !== undefined){
      let data0 = data.extend;
      if(data0 !== null){
        if(typeof data0 !== "string"){
          note(at+"/extend", "type", data0, "string");
        }
      }
    }
    if(data.mobile !== undefined){
      let data1 = data.mobile;
      if(typeof data1 !== "string"){
        note(at+"/mobile", "type", data1, "string");
      }
    }
    if(data.nationcode !== undefined){
      let data2 = data.nationcode;
      if(typeof data2 !== "string"){
        note(at+"/nationcode", "type", data2, "string");
      }
    }
    if(data.sign !== undefined){
      let data3 = data.sign;
      if(typeof data3 !== "string"){
        note(at+"/sign", "type", data3, "string");
      }
    }
    if(data.text !== undefined){
      let data4 = data.text;
      if(typeof data4 !== "string"){
        note(at+"/text", "type", data4, "string");
      }
    }
    if(data.time !== undefined){
      let data5 = data.time;
      if(!Number.isSafeInteger(data5)){
        note(at+"/time", Number.isInteger(data5) ? "maximum" : "type", data5, "integer");
      }
    }
  }
  else {
    note(at, "type", data, "object");
  }
}

const contract = /*@__PURE__*/ defineCallback({
  service: "sms",
  version: "callbacks",
  action: "reply",
  is,
  conforms,
  inherits,
  report,
  body: {
    "$ref": "#/definitions/Reply",
    "definitions": {
      "Reply": {
        "required": ["mobile", "nationcode", "sign", "text", "time"],
        "properties": {
          "extend": {
            "type": "string",
          },
          "mobile": {
            "type": "string",
          },
          "nationcode": {
            "type": "string",
          },
          "sign": {
            "type": "string",
          },
          "text": {
            "type": "string",
          },
          "time": {
            "type": "integer",
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as reply };
