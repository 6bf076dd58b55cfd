/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isModifySmsTemplateRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.International !== undefined ||
  none.Remark !== undefined ||
  none.SmsType !== undefined ||
  none.TemplateContent !== undefined ||
  none.TemplateId !== undefined ||
  none.TemplateName !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.International === undefined) +
      (body.Remark === undefined) +
      (body.SmsType === undefined) +
      (body.TemplateContent === undefined) +
      (body.TemplateId === undefined) +
      (body.TemplateName === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "International",
        "Remark",
        "SmsType",
        "TemplateContent",
        "TemplateId",
        "TemplateName",
      ], missing);
  }
  for(const key in body){
    if(key !== "International" &&
        key !== "Remark" &&
        key !== "SmsType" &&
        key !== "TemplateContent" &&
        key !== "TemplateId" &&
        key !== "TemplateName"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.International;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/International", "type", member, "integer");
  }
  member = body.Remark;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Remark", "type", member, "string");
  }
  member = body.SmsType;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/SmsType", "type", member, "integer");
  }
  member = body.TemplateContent;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/TemplateContent", "type", member, "string");
  }
  member = body.TemplateId;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/TemplateId", "type", member, "integer");
  }
  member = body.TemplateName;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/TemplateName", "type", member, "string");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "ModifySmsTemplate",
  is,
  inherits,
  report,
  request: {
    "required": ["International", "Remark", "SmsType", "TemplateContent", "TemplateId", "TemplateName"],
    "properties": {
      "International": {
        "type": "integer",
      },
      "Remark": {
        "type": "string",
      },
      "SmsType": {
        "type": "integer",
      },
      "TemplateContent": {
        "type": "string",
      },
      "TemplateId": {
        "type": "integer",
      },
      "TemplateName": {
        "type": "string",
      },
    },
  },
});

export { contract as modifySmsTemplateRequest };
export { isModifySmsTemplateRequest } from "./guards.js";
