/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isReportConversion as is } from "./guards.js";

function keepsReportConversionStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (typeof value.Code === "string" || value.Code == null) &&
    (typeof value.Message === "string" || value.Message == null) &&
    hasMembers(value, 0 + (value.Code !== undefined) + (value.Message !== undefined))
  );
}

function conforms(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
  if (!hasMembers(body, 1)) return false;
  const failed = response.Error !== undefined;
  if (failed && !isExactError(response.Error)) return false;
  return (
    typeof response.RequestId === "string" &&
    (response.ReportConversionStatus === undefined ? failed : keepsReportConversionStatus(response.ReportConversionStatus)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.ReportConversionStatus !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.ReportConversionStatus !== undefined ||
  none.DeprecatedWarning !== undefined;

function reportReportConversionStatus(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  for(const key in value){
    if(key !== "Code" &&
        key !== "Message"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.Code;
  if(member != null && typeof member !== "string"){
    note(at+"/Code", "type", member, "string");
  }
  member = value.Message;
  if(member != null && typeof member !== "string"){
    note(at+"/Message", "type", member, "string");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  if(response.ReportConversionStatus === undefined){
    note(at, "required", response, "ReportConversionStatus");
  }
  for(const key in response){
    if(key !== "Error" &&
        key !== "ReportConversionStatus" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.ReportConversionStatus;
  if(member !== undefined){
    reportReportConversionStatus(member, at+"/ReportConversionStatus", note, own);
  }
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "ReportConversion",
  is,
  conforms,
  inherits,
  report,
  response: {
    "required": ["ReportConversionStatus"],
    "properties": {
      "ReportConversionStatus": {
        "$ref": "#/definitions/ReportConversionStatus",
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "ReportConversionStatus": {
        "properties": {
          "Code": {
            "type": "string",
          },
          "Message": {
            "type": "string",
          },
        },
      },
    },
  },
});

export { contract as reportConversion };
export { isReportConversion } from "./guards.js";
