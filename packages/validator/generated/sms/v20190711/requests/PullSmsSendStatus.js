/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineRequest } from "../../../../src/runtime/index.ts";
import { isPullSmsSendStatusRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.Limit !== undefined ||
  none.SmsSdkAppid !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.Limit === undefined){
    note(at, "required", body, "Limit");
  }
  if(body.SmsSdkAppid === undefined){
    note(at, "required", body, "SmsSdkAppid");
  }
  for(const key in body){
    if(key !== "Limit" &&
        key !== "SmsSdkAppid"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.Limit;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Limit", "type", member, "integer");
  }
  member = body.SmsSdkAppid;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SmsSdkAppid", "type", member, "string");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  service: "sms",
  version: "2019-07-11",
  action: "PullSmsSendStatus",
  is,
  inherits,
  report,
  request: {
    "required": ["Limit", "SmsSdkAppid"],
    "properties": {
      "Limit": {
        "type": "integer",
      },
      "SmsSdkAppid": {
        "type": "string",
      },
    },
  },
});

export { contract as pullSmsSendStatusRequest };
export { isPullSmsSendStatusRequest } from "./guards.js";
