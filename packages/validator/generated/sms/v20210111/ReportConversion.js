/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, hasMembers, isExactError } from "../../../src/runtime/index.ts";
import { isReportConversion as is } from "./guards/ReportConversion.js";

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

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.ReportConversionStatus === undefined){
      note(at, "required", data, "ReportConversionStatus");
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "ReportConversionStatus")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.ReportConversionStatus !== undefined){
      let data0 = data.ReportConversionStatus;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        for(const key1 in data0){
          if(!((key1 === "Code") || (key1 === "Message"))){
            note(at+"/ReportConversionStatus", "additionalProperties", data0, key1);
          }
        }
        if(data0.Code !== undefined){
          let data1 = data0.Code;
          if(data1 !== null){
            if(typeof data1 !== "string"){
              note(at+"/ReportConversionStatus/Code", "type", data1, "string");
            }
          }
        }
        if(data0.Message !== undefined){
          let data2 = data0.Message;
          if(data2 !== null){
            if(typeof data2 !== "string"){
              note(at+"/ReportConversionStatus/Message", "type", data2, "string");
            }
          }
        }
      }
      else {
        note(at+"/ReportConversionStatus", "type", data0, "object");
      }
    }
  }
  else {
    note(at, "type", data, "object");
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
