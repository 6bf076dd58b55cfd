/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineRequest } from "../../../../src/runtime/index.ts";
import { isDeleteSmsTemplateRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.TemplateId !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.TemplateId === undefined){
    note(at, "required", body, "TemplateId");
  }
  for(const key in body){
    if(key !== "TemplateId"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.TemplateId;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/TemplateId", "type", member, "integer");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  service: "sms",
  version: "2019-07-11",
  action: "DeleteSmsTemplate",
  is,
  inherits,
  report,
  request: {
    "required": ["TemplateId"],
    "properties": {
      "TemplateId": {
        "type": "integer",
      },
    },
  },
});

export { contract as deleteSmsTemplateRequest };
export { isDeleteSmsTemplateRequest } from "./guards.js";
