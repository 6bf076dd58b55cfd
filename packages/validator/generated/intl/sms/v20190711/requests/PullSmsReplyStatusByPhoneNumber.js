/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isPullSmsReplyStatusByPhoneNumberRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.EndDateTime !== undefined ||
  none.Limit !== undefined ||
  none.Offset !== undefined ||
  none.PhoneNumber !== undefined ||
  none.SendDateTime !== undefined ||
  none.SmsSdkAppid !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.Limit === undefined) +
      (body.Offset === undefined) +
      (body.PhoneNumber === undefined) +
      (body.SendDateTime === undefined) +
      (body.SmsSdkAppid === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "Limit",
        "Offset",
        "PhoneNumber",
        "SendDateTime",
        "SmsSdkAppid",
      ], missing);
  }
  for(const key in body){
    if(key !== "EndDateTime" &&
        key !== "Limit" &&
        key !== "Offset" &&
        key !== "PhoneNumber" &&
        key !== "SendDateTime" &&
        key !== "SmsSdkAppid"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.EndDateTime;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/EndDateTime", "type", member, "integer");
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
  member = body.SendDateTime;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/SendDateTime", "type", member, "integer");
  }
  member = body.SmsSdkAppid;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SmsSdkAppid", "type", member, "string");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "PullSmsReplyStatusByPhoneNumber",
  is,
  inherits,
  report,
  request: {
    "required": ["Limit", "Offset", "PhoneNumber", "SendDateTime", "SmsSdkAppid"],
    "properties": {
      "EndDateTime": {
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
      "SendDateTime": {
        "type": "integer",
      },
      "SmsSdkAppid": {
        "type": "string",
      },
    },
  },
});

export { contract as pullSmsReplyStatusByPhoneNumberRequest };
export { isPullSmsReplyStatusByPhoneNumberRequest } from "./guards.js";
