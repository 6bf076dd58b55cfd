/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineRequest } from "../../../../src/runtime/index.ts";
import { isReportConversionRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.ConversionTime !== undefined ||
  none.SerialNo !== undefined ||
  none.SmsSdkAppId !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.SerialNo === undefined){
    note(at, "required", body, "SerialNo");
  }
  if(body.SmsSdkAppId === undefined){
    note(at, "required", body, "SmsSdkAppId");
  }
  for(const key in body){
    if(key !== "ConversionTime" &&
        key !== "SerialNo" &&
        key !== "SmsSdkAppId"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.ConversionTime;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/ConversionTime", "type", member, "integer");
  }
  member = body.SerialNo;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SerialNo", "type", member, "string");
  }
  member = body.SmsSdkAppId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SmsSdkAppId", "type", member, "string");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  service: "sms",
  version: "2021-01-11",
  action: "ReportConversion",
  is,
  inherits,
  report,
  request: {
    "required": ["SerialNo", "SmsSdkAppId"],
    "properties": {
      "ConversionTime": {
        "type": "integer",
      },
      "SerialNo": {
        "type": "string",
      },
      "SmsSdkAppId": {
        "type": "string",
      },
    },
  },
});

export { contract as reportConversionRequest };
export { isReportConversionRequest } from "./guards.js";
