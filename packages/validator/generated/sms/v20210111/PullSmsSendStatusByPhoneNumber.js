// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
import { isPullSmsSendStatusByPhoneNumber as is } from "./guards/PullSmsSendStatusByPhoneNumber.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsPullSmsSendStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "CountryCode":
      case "Description":
      case "PhoneNumber":
      case "ReportStatus":
      case "SerialNo":
      case "SessionContext":
      case "SubscriberNumber":
      case "UserReceiveTime":
        break;
      default:
        return false;
    }
  }
  return (
    typeof value.CountryCode === "string" &&
    typeof value.Description === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.ReportStatus === "string" &&
    typeof value.SerialNo === "string" &&
    typeof value.SessionContext === "string" &&
    typeof value.SubscriberNumber === "string" &&
    isExact(value.UserReceiveTime)
  );
}

function keepsEachPullSmsSendStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsPullSmsSendStatus(item))) return false;
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
      case "PullSmsSendStatusSet":
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
    (response.PullSmsSendStatusSet === undefined ? failed : keepsEachPullSmsSendStatus(response.PullSmsSendStatusSet)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.PullSmsSendStatusSet === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PullSmsSendStatusSet"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "PullSmsSendStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
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
    if(data.PullSmsSendStatusSet !== undefined){
      let data0 = data.PullSmsSendStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.CountryCode === undefined){
              const err2 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/required",keyword:"required",params:{missingProperty: "CountryCode"}};
              if(vErrors === null){
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
            if(data1.Description === undefined){
              const err3 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/required",keyword:"required",params:{missingProperty: "Description"}};
              if(vErrors === null){
                vErrors = [err3];
              }
              else {
                vErrors.push(err3);
              }
              errors++;
            }
            if(data1.PhoneNumber === undefined){
              const err4 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/required",keyword:"required",params:{missingProperty: "PhoneNumber"}};
              if(vErrors === null){
                vErrors = [err4];
              }
              else {
                vErrors.push(err4);
              }
              errors++;
            }
            if(data1.ReportStatus === undefined){
              const err5 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/required",keyword:"required",params:{missingProperty: "ReportStatus"}};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
            }
            if(data1.SerialNo === undefined){
              const err6 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/required",keyword:"required",params:{missingProperty: "SerialNo"}};
              if(vErrors === null){
                vErrors = [err6];
              }
              else {
                vErrors.push(err6);
              }
              errors++;
            }
            if(data1.SessionContext === undefined){
              const err7 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/required",keyword:"required",params:{missingProperty: "SessionContext"}};
              if(vErrors === null){
                vErrors = [err7];
              }
              else {
                vErrors.push(err7);
              }
              errors++;
            }
            if(data1.SubscriberNumber === undefined){
              const err8 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/required",keyword:"required",params:{missingProperty: "SubscriberNumber"}};
              if(vErrors === null){
                vErrors = [err8];
              }
              else {
                vErrors.push(err8);
              }
              errors++;
            }
            if(data1.UserReceiveTime === undefined){
              const err9 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/required",keyword:"required",params:{missingProperty: "UserReceiveTime"}};
              if(vErrors === null){
                vErrors = [err9];
              }
              else {
                vErrors.push(err9);
              }
              errors++;
            }
            for(const key1 in data1){
              if(!((((((((key1 === "CountryCode") || (key1 === "Description")) || (key1 === "PhoneNumber")) || (key1 === "ReportStatus")) || (key1 === "SerialNo")) || (key1 === "SessionContext")) || (key1 === "SubscriberNumber")) || (key1 === "UserReceiveTime"))){
                const err10 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                if(vErrors === null){
                  vErrors = [err10];
                }
                else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if(data1.CountryCode !== undefined){
              if(typeof data1.CountryCode !== "string"){
                const err11 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/CountryCode",schemaPath:"#/definitions/PullSmsSendStatus/properties/CountryCode/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err11];
                }
                else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if(data1.Description !== undefined){
              if(typeof data1.Description !== "string"){
                const err12 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/Description",schemaPath:"#/definitions/PullSmsSendStatus/properties/Description/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err12];
                }
                else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if(data1.PhoneNumber !== undefined){
              if(typeof data1.PhoneNumber !== "string"){
                const err13 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/PhoneNumber",schemaPath:"#/definitions/PullSmsSendStatus/properties/PhoneNumber/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err13];
                }
                else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if(data1.ReportStatus !== undefined){
              if(typeof data1.ReportStatus !== "string"){
                const err14 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/ReportStatus",schemaPath:"#/definitions/PullSmsSendStatus/properties/ReportStatus/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err14];
                }
                else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if(data1.SerialNo !== undefined){
              if(typeof data1.SerialNo !== "string"){
                const err15 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/SerialNo",schemaPath:"#/definitions/PullSmsSendStatus/properties/SerialNo/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err15];
                }
                else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if(data1.SessionContext !== undefined){
              if(typeof data1.SessionContext !== "string"){
                const err16 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/SessionContext",schemaPath:"#/definitions/PullSmsSendStatus/properties/SessionContext/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err16];
                }
                else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if(data1.SubscriberNumber !== undefined){
              if(typeof data1.SubscriberNumber !== "string"){
                const err17 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/SubscriberNumber",schemaPath:"#/definitions/PullSmsSendStatus/properties/SubscriberNumber/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err17];
                }
                else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if(data1.UserReceiveTime !== undefined){
              let data9 = data1.UserReceiveTime;
              if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
                const err18 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/UserReceiveTime",schemaPath:"#/definitions/PullSmsSendStatus/properties/UserReceiveTime/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err18];
                }
                else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if((typeof data9 == "number") && (isFinite(data9))){
                if(data9 > 9007199254740991 || isNaN(data9)){
                  const err19 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/UserReceiveTime",schemaPath:"#/definitions/PullSmsSendStatus/properties/UserReceiveTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err19];
                  }
                  else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if(data9 < -9007199254740991 || isNaN(data9)){
                  const err20 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/UserReceiveTime",schemaPath:"#/definitions/PullSmsSendStatus/properties/UserReceiveTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
          }
          else {
            const err21 = {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,schemaPath:"#/definitions/PullSmsSendStatus/type",keyword:"type",params:{type: "object"}};
            if(vErrors === null){
              vErrors = [err21];
            }
            else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/PullSmsSendStatusSet",schemaPath:"#/properties/PullSmsSendStatusSet/type",keyword:"type",params:{type: "array"}};
        if(vErrors === null){
          vErrors = [err22];
        }
        else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  }
  else {
    const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err23];
    }
    else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "PullSmsSendStatusByPhoneNumber",
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
          "PullSmsSendStatusSet": {
            "type": ["array", "null"],
            "items": {
              "$ref": "#/definitions/PullSmsSendStatus",
            },
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "PullSmsSendStatus": {
        "type": ["object", "null"],
        "properties": {
          "CountryCode": {
            "type": ["string", "null"],
          },
          "Description": {
            "type": ["string", "null"],
          },
          "PhoneNumber": {
            "type": ["string", "null"],
          },
          "ReportStatus": {
            "type": ["string", "null"],
          },
          "SerialNo": {
            "type": ["string", "null"],
          },
          "SessionContext": {
            "type": ["string", "null"],
          },
          "SubscriberNumber": {
            "type": ["string", "null"],
          },
          "UserReceiveTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as pullSmsSendStatusByPhoneNumber };
