/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineRequest } from "../../../../src/runtime/index.ts";
import { isSendSmsRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.ExtendCode !== undefined ||
  none.PhoneNumberSet !== undefined ||
  none.SenderId !== undefined ||
  none.SessionContext !== undefined ||
  none.SignName !== undefined ||
  none.SmsSdkAppId !== undefined ||
  none.TemplateId !== undefined ||
  none.TemplateParamSet !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.PhoneNumberSet === undefined) +
      (body.SmsSdkAppId === undefined) +
      (body.TemplateId === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "PhoneNumberSet",
        "SmsSdkAppId",
        "TemplateId",
      ], missing);
  }
  for(const key in body){
    if(key !== "ExtendCode" &&
        key !== "PhoneNumberSet" &&
        key !== "SenderId" &&
        key !== "SessionContext" &&
        key !== "SignName" &&
        key !== "SmsSdkAppId" &&
        key !== "TemplateId" &&
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
  member = body.SignName;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SignName", "type", member, "string");
  }
  member = body.SmsSdkAppId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SmsSdkAppId", "type", member, "string");
  }
  member = body.TemplateId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/TemplateId", "type", member, "string");
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
  version: "2021-01-11",
  action: "SendSms",
  is,
  inherits,
  report,
  request: {
    "required": ["PhoneNumberSet", "SmsSdkAppId", "TemplateId"],
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
      "SignName": {
        "type": "string",
      },
      "SmsSdkAppId": {
        "type": "string",
      },
      "TemplateId": {
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
