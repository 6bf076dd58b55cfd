// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

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
      case "ExtendCode":
      case "NationCode":
      case "PhoneNumber":
      case "ReplyContent":
      case "ReplyTime":
      case "ReplyUnixTime":
      case "Sign":
        break;
      default:
        return false;
    }
  }
  return (
    typeof value.ExtendCode === "string" &&
    typeof value.NationCode === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.ReplyContent === "string" &&
    typeof value.ReplyTime === "string" &&
    isExact(value.ReplyUnixTime) &&
    typeof value.Sign === "string"
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
            if(data1.ExtendCode === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "ExtendCode"}});
              errors++;
            }
            if(data1.NationCode === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "NationCode"}});
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
            if(data1.ReplyUnixTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "ReplyUnixTime"}});
              errors++;
            }
            if(data1.Sign === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"required",params:{missingProperty: "Sign"}});
              errors++;
            }
            for(const key1 in data1){
              if(!(((((((key1 === "ExtendCode") || (key1 === "NationCode")) || (key1 === "PhoneNumber")) || (key1 === "ReplyContent")) || (key1 === "ReplyTime")) || (key1 === "ReplyUnixTime")) || (key1 === "Sign"))){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
                errors++;
              }
            }
            if(data1.ExtendCode !== undefined){
              let data2 = data1.ExtendCode;
              if(typeof data2 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ExtendCode",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.NationCode !== undefined){
              let data3 = data1.NationCode;
              if(typeof data3 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/NationCode",keyword:"type",params:{type: "string"}});
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
              if(typeof data6 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyTime",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.ReplyUnixTime !== undefined){
              let data7 = data1.ReplyUnixTime;
              if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyUnixTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data7 == "number") && (isFinite(data7))){
                if(data7 > 9007199254740991 || isNaN(data7)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyUnixTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data7 < -9007199254740991 || isNaN(data7)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyUnixTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.Sign !== undefined){
              let data8 = data1.Sign;
              if(typeof data8 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/Sign",keyword:"type",params:{type: "string"}});
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
  version: "2019-07-11",
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
          "ExtendCode": {
            "type": ["string", "null"],
          },
          "NationCode": {
            "type": ["string", "null"],
          },
          "PhoneNumber": {
            "type": ["string", "null"],
          },
          "ReplyContent": {
            "type": ["string", "null"],
          },
          "ReplyTime": {
            "type": ["string", "null"],
          },
          "ReplyUnixTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "Sign": {
            "type": ["string", "null"],
          },
        },
      },
    },
  },
});

export { contract as pullSmsReplyStatusByPhoneNumber };
