/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isPullSmsReplyStatusByPhoneNumberRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.BeginTime !== undefined ||
  none.EndTime !== undefined ||
  none.Limit !== undefined ||
  none.Offset !== undefined ||
  none.PhoneNumber !== undefined ||
  none.SmsSdkAppId !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.BeginTime === undefined) +
      (body.Limit === undefined) +
      (body.Offset === undefined) +
      (body.PhoneNumber === undefined) +
      (body.SmsSdkAppId === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "BeginTime",
        "Limit",
        "Offset",
        "PhoneNumber",
        "SmsSdkAppId",
      ], missing);
  }
  for(const key in body){
    if(key !== "BeginTime" &&
        key !== "EndTime" &&
        key !== "Limit" &&
        key !== "Offset" &&
        key !== "PhoneNumber" &&
        key !== "SmsSdkAppId"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.BeginTime;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/BeginTime", "type", member, "integer");
  }
  member = body.EndTime;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/EndTime", "type", member, "integer");
  }
  member = body.Limit;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Limit", "type", member, "integer");
  }
  member = body.Offset;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Offset", "type", member, "integer");
  }
  member = body.PhoneNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
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
  action: "PullSmsReplyStatusByPhoneNumber",
  is,
  inherits,
  report,
  request: {
    "required": ["BeginTime", "Limit", "Offset", "PhoneNumber", "SmsSdkAppId"],
    "properties": {
      "BeginTime": {
        "type": "integer",
      },
      "EndTime": {
        "type": "integer",
      },
      "Limit": {
        "type": "integer",
      },
      "Offset": {
        "type": "integer",
      },
      "PhoneNumber": {
        "type": "string",
      },
      "SmsSdkAppId": {
        "type": "string",
      },
    },
  },
});

export { contract as pullSmsReplyStatusByPhoneNumberRequest };
export { isPullSmsReplyStatusByPhoneNumberRequest } from "./guards.js";
