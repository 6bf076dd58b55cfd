// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
import { isPullSmsReplyStatusByPhoneNumber as is } from "./guards/PullSmsReplyStatusByPhoneNumber.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsPullSmsReplyStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "CountryCode":
      case "ExtendCode":
      case "PhoneNumber":
      case "ReplyContent":
      case "ReplyTime":
      case "SignName":
      case "SubscriberNumber":
        break;
      default:
        return false;
    }
  }
  return (
    typeof value.CountryCode === "string" &&
    typeof value.ExtendCode === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.ReplyContent === "string" &&
    isExact(value.ReplyTime) &&
    typeof value.SignName === "string" &&
    typeof value.SubscriberNumber === "string"
  );
}

function keepsEachPullSmsReplyStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsPullSmsReplyStatus(item))) return false;
  return true;
}

function conforms(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  for (const key in body) if (key !== "Response") return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
  for (const key in response) {
    switch (key) {
      case "Error":
      case "RequestId":
      case "PullSmsReplyStatusSet":
      case "DeprecatedWarning":
        break;
      default:
        return false;
    }
  }
  const failed = response.Error !== undefined;
  if (failed && !isExactError(response.Error)) return false;
  return (
    typeof response.RequestId === "string" &&
    (response.PullSmsReplyStatusSet === undefined ? failed : keepsEachPullSmsReplyStatus(response.PullSmsReplyStatusSet)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.PullSmsReplyStatusSet === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "PullSmsReplyStatusSet"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "PullSmsReplyStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.PullSmsReplyStatusSet !== undefined){
      let data0 = data.PullSmsReplyStatusSet;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs4 = errors;
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.CountryCode === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "CountryCode"}});
              errors++;
            }
            if(data1.ExtendCode === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "ExtendCode"}});
              errors++;
            }
            if(data1.PhoneNumber === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "PhoneNumber"}});
              errors++;
            }
            if(data1.ReplyContent === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "ReplyContent"}});
              errors++;
            }
            if(data1.ReplyTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "ReplyTime"}});
              errors++;
            }
            if(data1.SignName === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "SignName"}});
              errors++;
            }
            if(data1.SubscriberNumber === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "SubscriberNumber"}});
              errors++;
            }
            for(const key1 in data1){
              if(!(((((((key1 === "CountryCode") || (key1 === "ExtendCode")) || (key1 === "PhoneNumber")) || (key1 === "ReplyContent")) || (key1 === "ReplyTime")) || (key1 === "SignName")) || (key1 === "SubscriberNumber"))){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
                errors++;
              }
            }
            if(data1.CountryCode !== undefined){
              let data2 = data1.CountryCode;
              if(typeof data2 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/CountryCode",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.ExtendCode !== undefined){
              let data3 = data1.ExtendCode;
              if(typeof data3 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ExtendCode",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.PhoneNumber !== undefined){
              let data4 = data1.PhoneNumber;
              if(typeof data4 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/PhoneNumber",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.ReplyContent !== undefined){
              let data5 = data1.ReplyContent;
              if(typeof data5 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyContent",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.ReplyTime !== undefined){
              let data6 = data1.ReplyTime;
              if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data6 == "number") && (isFinite(data6))){
                if(data6 > 9007199254740991 || isNaN(data6)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data6 < -9007199254740991 || isNaN(data6)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.SignName !== undefined){
              let data7 = data1.SignName;
              if(typeof data7 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/SignName",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.SubscriberNumber !== undefined){
              let data8 = data1.SubscriberNumber;
              if(typeof data8 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/SubscriberNumber",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
          }
          else {
            vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"type",params:{type: "object"}});
            errors++;
          }
          var valid1 = _errs4 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "PullSmsReplyStatusByPhoneNumber",
  is,
  conforms,
  report,
  schema: {
    "type": "object",
    "required": ["Response"],
    "properties": {
      "Response": {
        "type": "object",
        "required": ["RequestId"],
        "properties": {
          "Error": {
            "type": ["object", "null"],
            "required": ["Code"],
            "properties": {
              "Code": {
                "type": "string",
              },
            },
            "if": {
              "properties": {
                "Code": {
                  "const": "",
                },
              },
            },
            "else": {
              "required": ["Message"],
              "properties": {
                "Message": {
                  "type": "string",
                },
              },
            },
          },
          "PullSmsReplyStatusSet": {
            "type": ["array", "null"],
            "items": {
              "$ref": "#/definitions/PullSmsReplyStatus",
            },
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "PullSmsReplyStatus": {
        "type": ["object", "null"],
        "properties": {
          "CountryCode": {
            "type": ["string", "null"],
          },
          "ExtendCode": {
            "type": ["string", "null"],
          },
          "PhoneNumber": {
            "type": ["string", "null"],
          },
          "ReplyContent": {
            "type": ["string", "null"],
          },
          "ReplyTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "SignName": {
            "type": ["string", "null"],
          },
          "SubscriberNumber": {
            "type": ["string", "null"],
          },
        },
      },
    },
  },
});

export { contract as pullSmsReplyStatusByPhoneNumber };
