/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineContract, hasMembers, isExactError } from "../../../../src/runtime/index.ts";
import { isDescribePhoneNumberInfo as is } from "./guards.js";

function keepsPhoneNumberInfo(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    typeof value.Code === "string" &&
    typeof value.IsoCode === "string" &&
    typeof value.IsoName === "string" &&
    typeof value.Message === "string" &&
    typeof value.NationCode === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.SubscriberNumber === "string" &&
    hasMembers(value, 7)
  );
}

function eachKeepsPhoneNumberInfo(list) {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(keepsPhoneNumberInfo(list[at]))) return false;
  return true;
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
    (response.PhoneNumberInfoSet == null || eachKeepsPhoneNumberInfo(response.PhoneNumberInfoSet)) &&
    response.DeprecatedWarning === undefined &&
    hasMembers(response, 1 + (response.PhoneNumberInfoSet !== undefined) + (response.Error !== undefined))
  );
}

const none = {};
const inherits = () =>
  none.Response !== undefined ||
  none.RequestId !== undefined ||
  none.Error !== undefined ||
  none.Code !== undefined ||
  none.Message !== undefined ||
  none.PhoneNumberInfoSet !== undefined ||
  none.DeprecatedWarning !== undefined ||
  none.IsoCode !== undefined ||
  none.IsoName !== undefined ||
  none.NationCode !== undefined ||
  none.PhoneNumber !== undefined ||
  none.SubscriberNumber !== undefined;

function reportPhoneNumberInfo(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  const missing = (value.Code === undefined) +
      (value.IsoCode === undefined) +
      (value.IsoName === undefined) +
      (value.Message === undefined) +
      (value.NationCode === undefined) +
      (value.PhoneNumber === undefined) +
      (value.SubscriberNumber === undefined);
  if(missing > 0){
    note(at, "required", value, [
        "Code",
        "IsoCode",
        "IsoName",
        "Message",
        "NationCode",
        "PhoneNumber",
        "SubscriberNumber",
      ], missing);
  }
  for(const key in value){
    if(key !== "Code" &&
        key !== "IsoCode" &&
        key !== "IsoName" &&
        key !== "Message" &&
        key !== "NationCode" &&
        key !== "PhoneNumber" &&
        key !== "SubscriberNumber"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.Code;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Code", "type", member, "string");
  }
  member = value.IsoCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/IsoCode", "type", member, "string");
  }
  member = value.IsoName;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/IsoName", "type", member, "string");
  }
  member = value.Message;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Message", "type", member, "string");
  }
  member = value.NationCode;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/NationCode", "type", member, "string");
  }
  member = value.PhoneNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/PhoneNumber", "type", member, "string");
  }
  member = value.SubscriberNumber;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SubscriberNumber", "type", member, "string");
  }
}

function report(response, at, note, own){
  if(typeof response !== "object" || response === null || Array.isArray(response)){
    note(at, "type", response, "object");
    return;
  }
  response = own(response);
  for(const key in response){
    if(key !== "Error" &&
        key !== "PhoneNumberInfoSet" &&
        key !== "RequestId" &&
        key !== "DeprecatedWarning"){
      note(at, "additionalProperties", response, key);
    }
  }
  let member = response.PhoneNumberInfoSet;
  if(member != null){
    if(!Array.isArray(member)){
      note(at+"/PhoneNumberInfoSet", "type", member, "array");
    }
    else {
      const list = member;
      for(let index=0; index<list.length; index++){
        reportPhoneNumberInfo(list[index], at+"/PhoneNumberInfoSet/"+index, note, own);
      }
    }
  }
}

const contract = /*@__PURE__*/ defineContract({
  edition: "intl",
  service: "sms",
  version: "2021-01-11",
  action: "DescribePhoneNumberInfo",
  is,
  conforms,
  inherits,
  report,
  response: {
    "properties": {
      "PhoneNumberInfoSet": {
        "type": "array",
        "items": {
          "$ref": "#/definitions/PhoneNumberInfo",
        },
      },
      "DeprecatedWarning": {},
    },
    "definitions": {
      "PhoneNumberInfo": {
        "required": ["Code", "IsoCode", "IsoName", "Message", "NationCode", "PhoneNumber", "SubscriberNumber"],
        "properties": {
          "Code": {
            "type": "string",
          },
          "IsoCode": {
            "type": "string",
          },
          "IsoName": {
            "type": "string",
          },
          "Message": {
            "type": "string",
          },
          "NationCode": {
            "type": "string",
          },
          "PhoneNumber": {
            "type": "string",
          },
          "SubscriberNumber": {
            "type": "string",
          },
        },
      },
    },
  },
});

export { contract as describePhoneNumberInfo };
export { isDescribePhoneNumberInfo } from "./guards.js";
