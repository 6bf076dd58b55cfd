/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isDescribeSmsSignListRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.International !== undefined ||
  none.Limit !== undefined ||
  none.Offset !== undefined ||
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
  for(const key in body){
    if(key !== "International" &&
        key !== "Limit" &&
        key !== "Offset" &&
        key !== "SignIdSet"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.International;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/International", "type", member, "integer");
  }
  member = body.Limit;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Limit", "type", member, "integer");
  }
  member = body.Offset;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Offset", "type", member, "integer");
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
  edition: "intl",
  service: "sms",
  version: "2021-01-11",
  action: "DescribeSmsSignList",
  is,
  inherits,
  report,
  request: {
    "required": ["International"],
    "properties": {
      "International": {
        "type": "integer",
      },
      "Limit": {
        "type": "integer",
      },
      "Offset": {
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
