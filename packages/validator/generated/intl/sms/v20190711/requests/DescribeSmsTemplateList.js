/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isDescribeSmsTemplateListRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.International !== undefined ||
  none.TemplateIdSet !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.International === undefined){
    note(at, "required", body, "International");
  }
  if(body.TemplateIdSet === undefined){
    note(at, "required", body, "TemplateIdSet");
  }
  for(const key in body){
    if(key !== "International" &&
        key !== "TemplateIdSet"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.International;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/International", "type", member, "integer");
  }
  member = body.TemplateIdSet;
  if(member !== undefined){
    if(!Array.isArray(member)){
      note(at+"/TemplateIdSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        if(!Number.isInteger(list[index])){
          note(at+"/TemplateIdSet/"+index, "type", list[index], "integer");
        }
      }
    }
  }
}

const contract = /*@__PURE__*/ defineRequest({
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "DescribeSmsTemplateList",
  is,
  inherits,
  report,
  request: {
    "required": ["International", "TemplateIdSet"],
    "properties": {
      "International": {
        "type": "integer",
      },
      "TemplateIdSet": {
        "type": "array",
        "items": {
          "type": "integer",
        },
      },
    },
  },
});

export { contract as describeSmsTemplateListRequest };
export { isDescribeSmsTemplateListRequest } from "./guards.js";
