/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isSmsPackagesStatisticsRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.Limit !== undefined ||
  none.Offset !== undefined ||
  none.SmsSdkAppid !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.Limit === undefined) +
      (body.Offset === undefined) +
      (body.SmsSdkAppid === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "Limit",
        "Offset",
        "SmsSdkAppid",
      ], missing);
  }
  for(const key in body){
    if(key !== "Limit" &&
        key !== "Offset" &&
        key !== "SmsSdkAppid"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.Limit;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Limit", "type", member, "integer");
  }
  member = body.Offset;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Offset", "type", member, "integer");
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
  action: "SmsPackagesStatistics",
  is,
  inherits,
  report,
  request: {
    "required": ["Limit", "Offset", "SmsSdkAppid"],
    "properties": {
      "Limit": {
        "type": "integer",
      },
      "Offset": {
        "type": "integer",
      },
      "SmsSdkAppid": {
        "type": "string",
      },
    },
  },
});

export { contract as smsPackagesStatisticsRequest };
export { isSmsPackagesStatisticsRequest } from "./guards.js";
