/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineCallback, hasMembers } from "../../../src/runtime/index.ts";
import { isReply as is } from "./guards.js";

function keepsReply(value, isExact) {
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

const conforms = (body, isExact) => keepsReply(body, isExact);

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

function reportReply(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.mobile === undefined) +
      (value.nationcode === undefined) +
      (value.sign === undefined) +
      (value.text === undefined) +
      (value.time === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "mobile",
        "nationcode",
        "sign",
        "text",
        "time",
      ], missing);
  }
  for(const key in value){
    if(key !== "extend" &&
        key !== "mobile" &&
        key !== "nationcode" &&
        key !== "sign" &&
        key !== "text" &&
        key !== "time"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.extend;
  if(member != null && typeof member !== "string"){
    note(at+"/extend", "type", member, "string");
  }
  member = value.mobile;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/mobile", "type", member, "string");
  }
  member = value.nationcode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/nationcode", "type", member, "string");
  }
  member = value.sign;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/sign", "type", member, "string");
  }
  member = value.text;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/text", "type", member, "string");
  }
  member = value.time;
  if(member !== undefined && !Number.isSafeInteger(member)){
    note(at+"/time", Number.isInteger(member) ? "maximum" : "type", member, "integer");
  }
}

function report(body, at, note, own){
  reportReply(body, at, note, own);
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
export { isReply } from "./guards.js";
