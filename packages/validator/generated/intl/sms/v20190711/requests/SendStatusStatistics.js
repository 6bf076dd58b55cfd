/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isSendStatusStatisticsRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.EndDataTime !== undefined ||
  none.Limit !== undefined ||
  none.Offset !== undefined ||
  none.SmsSdkAppid !== undefined ||
  none.StartDateTime !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.EndDataTime === undefined) +
      (body.Limit === undefined) +
      (body.Offset === undefined) +
      (body.SmsSdkAppid === undefined) +
      (body.StartDateTime === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "EndDataTime",
        "Limit",
        "Offset",
        "SmsSdkAppid",
        "StartDateTime",
      ], missing);
  }
  for(const key in body){
    if(key !== "EndDataTime" &&
        key !== "Limit" &&
        key !== "Offset" &&
        key !== "SmsSdkAppid" &&
        key !== "StartDateTime"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.EndDataTime;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/EndDataTime", "type", member, "integer");
  }
  member = body.Limit;
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
  member = body.StartDateTime;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/StartDateTime", "type", member, "integer");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "SendStatusStatistics",
  is,
  inherits,
  report,
  request: {
    "required": ["EndDataTime", "Limit", "Offset", "SmsSdkAppid", "StartDateTime"],
    "properties": {
      "EndDataTime": {
        "type": "integer",
      },
      "Limit": {
        "type": "integer",
      },
      "Offset": {
        "type": "integer",
      },
      "SmsSdkAppid": {
        "type": "string",
      },
      "StartDateTime": {
        "type": "integer",
      },
    },
  },
});

export { contract as sendStatusStatisticsRequest };
export { isSendStatusStatisticsRequest } from "./guards.js";
