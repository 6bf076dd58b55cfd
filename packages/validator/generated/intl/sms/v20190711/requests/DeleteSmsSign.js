/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isDeleteSmsSignRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.SignId !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.SignId === undefined){
    note(at, "required", body, "SignId");
  }
  for(const key in body){
    if(key !== "SignId"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.SignId;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/SignId", "type", member, "integer");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "DeleteSmsSign",
  is,
  inherits,
  report,
  request: {
    "required": ["SignId"],
    "properties": {
      "SignId": {
        "type": "integer",
      },
    },
  },
});

export { contract as deleteSmsSignRequest };
export { isDeleteSmsSignRequest } from "./guards.js";
