/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isAddSmsTemplateRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.International !== undefined ||
  none.Remark !== undefined ||
  none.SmsType !== undefined ||
  none.TemplateContent !== undefined ||
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
      (body.TemplateName === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "International",
        "Remark",
        "SmsType",
        "TemplateContent",
        "TemplateName",
      ], missing);
  }
  for(const key in body){
    if(key !== "International" &&
        key !== "Remark" &&
        key !== "SmsType" &&
        key !== "TemplateContent" &&
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
  member = body.TemplateName;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/TemplateName", "type", member, "string");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  edition: "intl",
  service: "sms",
  version: "2021-01-11",
  action: "AddSmsTemplate",
  is,
  inherits,
  report,
  request: {
    "required": ["International", "Remark", "SmsType", "TemplateContent", "TemplateName"],
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
      "TemplateName": {
        "type": "string",
      },
    },
  },
});

export { contract as addSmsTemplateRequest };
export { isAddSmsTemplateRequest } from "./guards.js";
