// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
import { isPullSmsReplyStatus as is } from "./guards/PullSmsReplyStatus.js";

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
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.PullSmsReplyStatusSet === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PullSmsReplyStatusSet"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "PullSmsReplyStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        if(vErrors === null){
          vErrors = [err1];
        }
        else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if(data.PullSmsReplyStatusSet !== undefined){
      let data0 = data.PullSmsReplyStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.ExtendCode === undefined){
              const err2 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,schemaPath:"#/definitions/PullSmsReplyStatus/required",keyword:"required",params:{missingProperty: "ExtendCode"}};
              if(vErrors === null){
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
            if(data1.NationCode === undefined){
              const err3 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,schemaPath:"#/definitions/PullSmsReplyStatus/required",keyword:"required",params:{missingProperty: "NationCode"}};
              if(vErrors === null){
                vErrors = [err3];
              }
              else {
                vErrors.push(err3);
              }
              errors++;
            }
            if(data1.PhoneNumber === undefined){
              const err4 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,schemaPath:"#/definitions/PullSmsReplyStatus/required",keyword:"required",params:{missingProperty: "PhoneNumber"}};
              if(vErrors === null){
                vErrors = [err4];
              }
              else {
                vErrors.push(err4);
              }
              errors++;
            }
            if(data1.ReplyContent === undefined){
              const err5 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,schemaPath:"#/definitions/PullSmsReplyStatus/required",keyword:"required",params:{missingProperty: "ReplyContent"}};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
            }
            if(data1.ReplyTime === undefined){
              const err6 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,schemaPath:"#/definitions/PullSmsReplyStatus/required",keyword:"required",params:{missingProperty: "ReplyTime"}};
              if(vErrors === null){
                vErrors = [err6];
              }
              else {
                vErrors.push(err6);
              }
              errors++;
            }
            if(data1.ReplyUnixTime === undefined){
              const err7 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,schemaPath:"#/definitions/PullSmsReplyStatus/required",keyword:"required",params:{missingProperty: "ReplyUnixTime"}};
              if(vErrors === null){
                vErrors = [err7];
              }
              else {
                vErrors.push(err7);
              }
              errors++;
            }
            if(data1.Sign === undefined){
              const err8 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,schemaPath:"#/definitions/PullSmsReplyStatus/required",keyword:"required",params:{missingProperty: "Sign"}};
              if(vErrors === null){
                vErrors = [err8];
              }
              else {
                vErrors.push(err8);
              }
              errors++;
            }
            for(const key1 in data1){
              if(!(((((((key1 === "ExtendCode") || (key1 === "NationCode")) || (key1 === "PhoneNumber")) || (key1 === "ReplyContent")) || (key1 === "ReplyTime")) || (key1 === "ReplyUnixTime")) || (key1 === "Sign"))){
                const err9 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,schemaPath:"#/definitions/PullSmsReplyStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                if(vErrors === null){
                  vErrors = [err9];
                }
                else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if(data1.ExtendCode !== undefined){
              if(typeof data1.ExtendCode !== "string"){
                const err10 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ExtendCode",schemaPath:"#/definitions/PullSmsReplyStatus/properties/ExtendCode/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err10];
                }
                else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if(data1.NationCode !== undefined){
              if(typeof data1.NationCode !== "string"){
                const err11 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/NationCode",schemaPath:"#/definitions/PullSmsReplyStatus/properties/NationCode/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err11];
                }
                else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if(data1.PhoneNumber !== undefined){
              if(typeof data1.PhoneNumber !== "string"){
                const err12 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/PhoneNumber",schemaPath:"#/definitions/PullSmsReplyStatus/properties/PhoneNumber/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err12];
                }
                else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if(data1.ReplyContent !== undefined){
              if(typeof data1.ReplyContent !== "string"){
                const err13 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyContent",schemaPath:"#/definitions/PullSmsReplyStatus/properties/ReplyContent/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err13];
                }
                else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if(data1.ReplyTime !== undefined){
              if(typeof data1.ReplyTime !== "string"){
                const err14 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyTime",schemaPath:"#/definitions/PullSmsReplyStatus/properties/ReplyTime/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err14];
                }
                else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if(data1.ReplyUnixTime !== undefined){
              let data7 = data1.ReplyUnixTime;
              if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
                const err15 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyUnixTime",schemaPath:"#/definitions/PullSmsReplyStatus/properties/ReplyUnixTime/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err15];
                }
                else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if((typeof data7 == "number") && (isFinite(data7))){
                if(data7 > 9007199254740991 || isNaN(data7)){
                  const err16 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyUnixTime",schemaPath:"#/definitions/PullSmsReplyStatus/properties/ReplyUnixTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err16];
                  }
                  else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if(data7 < -9007199254740991 || isNaN(data7)){
                  const err17 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/ReplyUnixTime",schemaPath:"#/definitions/PullSmsReplyStatus/properties/ReplyUnixTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err17];
                  }
                  else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if(data1.Sign !== undefined){
              if(typeof data1.Sign !== "string"){
                const err18 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0+"/Sign",schemaPath:"#/definitions/PullSmsReplyStatus/properties/Sign/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err18];
                }
                else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          }
          else {
            const err19 = {instancePath:instancePath+"/PullSmsReplyStatusSet/" + i0,schemaPath:"#/definitions/PullSmsReplyStatus/type",keyword:"type",params:{type: "object"}};
            if(vErrors === null){
              vErrors = [err19];
            }
            else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/PullSmsReplyStatusSet",schemaPath:"#/properties/PullSmsReplyStatusSet/type",keyword:"type",params:{type: "array"}};
        if(vErrors === null){
          vErrors = [err20];
        }
        else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  }
  else {
    const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err21];
    }
    else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2019-07-11",
  action: "PullSmsReplyStatus",
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

export { contract as pullSmsReplyStatus };
