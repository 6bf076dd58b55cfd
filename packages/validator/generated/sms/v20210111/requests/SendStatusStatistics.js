/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineRequest } from "../../../../src/runtime/index.ts";
import { isSendStatusStatisticsRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.BeginTime !== undefined ||
  none.EndTime !== undefined ||
  none.Limit !== undefined ||
  none.Offset !== undefined ||
  none.SmsSdkAppId !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.BeginTime === undefined) +
      (body.EndTime === undefined) +
      (body.Limit === undefined) +
      (body.Offset === undefined) +
      (body.SmsSdkAppId === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "BeginTime",
        "EndTime",
        "Limit",
        "Offset",
        "SmsSdkAppId",
      ], missing);
  }
  for(const key in body){
    if(key !== "BeginTime" &&
        key !== "EndTime" &&
        key !== "Limit" &&
        key !== "Offset" &&
        key !== "SmsSdkAppId"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.BeginTime;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/BeginTime", "type", member, "string");
  }
  member = body.EndTime;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/EndTime", "type", member, "string");
  }
  member = body.Limit;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Limit", "type", member, "integer");
  }
  member = body.Offset;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/Offset", "type", member, "integer");
  }
  member = body.SmsSdkAppId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SmsSdkAppId", "type", member, "string");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  service: "sms",
  version: "2021-01-11",
  action: "SendStatusStatistics",
  is,
  inherits,
  report,
  request: {
    "required": ["BeginTime", "EndTime", "Limit", "Offset", "SmsSdkAppId"],
    "properties": {
      "BeginTime": {
        "type": "string",
      },
      "EndTime": {
        "type": "string",
      },
      "Limit": {
        "type": "integer",
      },
      "Offset": {
        "type": "integer",
      },
      "SmsSdkAppId": {
        "type": "string",
      },
    },
  },
});

export { contract as sendStatusStatisticsRequest };
export { isSendStatusStatisticsRequest } from "./guards.js";
