/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isPullSmsSendStatusRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.Limit !== undefined ||
  none.SmsSdkAppId !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.Limit === undefined){
    note(at, "required", body, "Limit");
  }
  if(body.SmsSdkAppId === undefined){
    note(at, "required", body, "SmsSdkAppId");
  }
  for(const key in body){
    if(key !== "Limit" &&
        key !== "SmsSdkAppId"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.Limit;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Limit", "type", member, "integer");
  }
  member = body.SmsSdkAppId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SmsSdkAppId", "type", member, "string");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  edition: "intl",
  service: "sms",
  version: "2021-01-11",
  action: "PullSmsSendStatus",
  is,
  inherits,
  report,
  request: {
    "required": ["Limit", "SmsSdkAppId"],
    "properties": {
      "Limit": {
        "type": "integer",
      },
      "SmsSdkAppId": {
        "type": "string",
      },
    },
  },
});

export { contract as pullSmsSendStatusRequest };
export { isPullSmsSendStatusRequest } from "./guards.js";
