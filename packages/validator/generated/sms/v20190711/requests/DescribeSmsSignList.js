/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineRequest } from "../../../../src/runtime/index.ts";
import { isDescribeSmsSignListRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.International !== undefined ||
  none.SignIdSet !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.International === undefined){
    note(at, "required", body, "International");
  }
  if(body.SignIdSet === undefined){
    note(at, "required", body, "SignIdSet");
  }
  for(const key in body){
    if(key !== "International" &&
        key !== "SignIdSet"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.International;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/International", "type", member, "integer");
  }
  member = body.SignIdSet;
  if(member !== undefined){
    if(!Array.isArray(member)){
      note(at+"/SignIdSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        if(!Number.isInteger(list[index])){
          note(at+"/SignIdSet/"+index, "type", list[index], "integer");
        }
      }
    }
  }
}

const contract = /*@__PURE__*/ defineRequest({
  service: "sms",
  version: "2019-07-11",
  action: "DescribeSmsSignList",
  is,
  inherits,
  report,
  request: {
    "required": ["International", "SignIdSet"],
    "properties": {
      "International": {
        "type": "integer",
      },
      "SignIdSet": {
        "type": "array",
        "items": {
          "type": "integer",
        },
      },
    },
  },
});

export { contract as describeSmsSignListRequest };
export { isDescribeSmsSignListRequest } from "./guards.js";
