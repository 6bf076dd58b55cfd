/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isDescribePhoneNumberInfoRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.PhoneNumberSet !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.PhoneNumberSet === undefined){
    note(at, "required", body, "PhoneNumberSet");
  }
  for(const key in body){
    if(key !== "PhoneNumberSet"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.PhoneNumberSet;
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
}

const contract = /*@__PURE__*/ defineRequest({
  edition: "intl",
  service: "sms",
  version: "2021-01-11",
  action: "DescribePhoneNumberInfo",
  is,
  inherits,
  report,
  request: {
    "required": ["PhoneNumberSet"],
    "properties": {
      "PhoneNumberSet": {
        "type": "array",
        "items": {
          "type": "string",
        },
      },
    },
  },
});

export { contract as describePhoneNumberInfoRequest };
export { isDescribePhoneNumberInfoRequest } from "./guards.js";
