/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineRequest } from "../../../../src/runtime/index.ts";
import { isSendMultiGlobalSmsRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.PhoneNumber !== undefined ||
  none.SenderId !== undefined ||
  none.SessionContext !== undefined ||
  none.TemplateId !== undefined ||
  none.TemplateParamSet !== undefined ||
  none.MultiSmsInfoSet !== undefined ||
  none.SmsSdkAppId !== undefined;

function reportMultiSmsInfo(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  if(value.PhoneNumber === undefined){
    note(at, "required", value, "PhoneNumber");
  }
  if(value.TemplateId === undefined){
    note(at, "required", value, "TemplateId");
  }
  for(const key in value){
    if(key !== "PhoneNumber" &&
        key !== "SenderId" &&
        key !== "SessionContext" &&
        key !== "TemplateId" &&
        key !== "TemplateParamSet"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.PhoneNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
  }
  member = value.SenderId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SenderId", "type", member, "string");
  }
  member = value.SessionContext;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SessionContext", "type", member, "string");
  }
  member = value.TemplateId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/TemplateId", "type", member, "string");
  }
  member = value.TemplateParamSet;
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

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.MultiSmsInfoSet === undefined){
    note(at, "required", body, "MultiSmsInfoSet");
  }
  if(body.SmsSdkAppId === undefined){
    note(at, "required", body, "SmsSdkAppId");
  }
  for(const key in body){
    if(key !== "MultiSmsInfoSet" &&
        key !== "SmsSdkAppId"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.MultiSmsInfoSet;
  if(member !== undefined){
    if(!Array.isArray(member)){
      note(at+"/MultiSmsInfoSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        reportMultiSmsInfo(list[index], at+"/MultiSmsInfoSet/"+index, note, own);
      }
    }
  }
  member = body.SmsSdkAppId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SmsSdkAppId", "type", member, "string");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  service: "sms",
  version: "2021-01-11",
  action: "SendMultiGlobalSms",
  is,
  inherits,
  report,
  request: {
    "required": ["MultiSmsInfoSet", "SmsSdkAppId"],
    "properties": {
      "MultiSmsInfoSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/MultiSmsInfo",
        },
      },
      "SmsSdkAppId": {
        "type": "string",
      },
    },
    "definitions": {
      "MultiSmsInfo": {
        "required": ["PhoneNumber", "TemplateId"],
        "properties": {
          "PhoneNumber": {
            "type": "string",
          },
          "SenderId": {
            "type": "string",
          },
          "SessionContext": {
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
    },
  },
});

export { contract as sendMultiGlobalSmsRequest };
export { isSendMultiGlobalSmsRequest } from "./guards.js";
