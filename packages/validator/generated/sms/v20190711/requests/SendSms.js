/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineRequest } from "../../../../src/runtime/index.ts";
import { isSendSmsRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.ExtendCode !== undefined ||
  none.PhoneNumberSet !== undefined ||
  none.SenderId !== undefined ||
  none.SessionContext !== undefined ||
  none.Sign !== undefined ||
  none.SmsSdkAppid !== undefined ||
  none.TemplateID !== undefined ||
  none.TemplateParamSet !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.PhoneNumberSet === undefined) +
      (body.SmsSdkAppid === undefined) +
      (body.TemplateID === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "PhoneNumberSet",
        "SmsSdkAppid",
        "TemplateID",
      ], missing);
  }
  for(const key in body){
    if(key !== "ExtendCode" &&
        key !== "PhoneNumberSet" &&
        key !== "SenderId" &&
        key !== "SessionContext" &&
        key !== "Sign" &&
        key !== "SmsSdkAppid" &&
        key !== "TemplateID" &&
        key !== "TemplateParamSet"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.ExtendCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/ExtendCode", "type", member, "string");
  }
  member = body.PhoneNumberSet;
  if(member !== undefined){
    if(!Array.isArray(member)){
      note(at+"/PhoneNumberSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        if(typeof list[index] !== "string"){
          note(at+"/PhoneNumberSet/"+index, "type", list[index], "string");
        }
      }
    }
  }
  member = body.SenderId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SenderId", "type", member, "string");
  }
  member = body.SessionContext;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SessionContext", "type", member, "string");
  }
  member = body.Sign;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Sign", "type", member, "string");
  }
  member = body.SmsSdkAppid;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SmsSdkAppid", "type", member, "string");
  }
  member = body.TemplateID;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/TemplateID", "type", member, "string");
  }
  member = body.TemplateParamSet;
  if(member !== undefined){
    if(!Array.isArray(member)){
      note(at+"/TemplateParamSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        if(typeof list[index] !== "string"){
          note(at+"/TemplateParamSet/"+index, "type", list[index], "string");
        }
      }
    }
  }
}

const contract = /*@__PURE__*/ defineRequest({
  service: "sms",
  version: "2019-07-11",
  action: "SendSms",
  is,
  inherits,
  report,
  request: {
    "required": ["PhoneNumberSet", "SmsSdkAppid", "TemplateID"],
    "properties": {
      "ExtendCode": {
        "type": "string",
      },
      "PhoneNumberSet": {
        "type": "array",
        "items": {
          "type": "string",
        },
      },
      "SenderId": {
        "type": "string",
      },
      "SessionContext": {
        "type": "string",
      },
      "Sign": {
        "type": "string",
      },
      "SmsSdkAppid": {
        "type": "string",
      },
      "TemplateID": {
        "type": "string",
      },
      "TemplateParamSet": {
        "type": "array",
        "items": {
          "type": "string",
        },
      },
    },
  },
});

export { contract as sendSmsRequest };
export { isSendSmsRequest } from "./guards.js";
