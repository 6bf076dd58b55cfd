// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
import { isPullSmsSendStatus as is } from "./guards/PullSmsSendStatus.js";

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
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.PullSmsSendStatusSet === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "PullSmsSendStatusSet"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "PullSmsSendStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.PullSmsSendStatusSet !== undefined){
      let data0 = data.PullSmsSendStatusSet;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs4 = errors;
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.CountryCode === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"required",params:{missingProperty: "CountryCode"}});
              errors++;
            }
            if(data1.Description === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"required",params:{missingProperty: "Description"}});
              errors++;
            }
            if(data1.PhoneNumber === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"required",params:{missingProperty: "PhoneNumber"}});
              errors++;
            }
            if(data1.ReportStatus === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"required",params:{missingProperty: "ReportStatus"}});
              errors++;
            }
            if(data1.SerialNo === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"required",params:{missingProperty: "SerialNo"}});
              errors++;
            }
            if(data1.SessionContext === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"required",params:{missingProperty: "SessionContext"}});
              errors++;
            }
            if(data1.SubscriberNumber === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"required",params:{missingProperty: "SubscriberNumber"}});
              errors++;
            }
            if(data1.UserReceiveTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"required",params:{missingProperty: "UserReceiveTime"}});
              errors++;
            }
            for(const key1 in data1){
              if(!((((((((key1 === "CountryCode") || (key1 === "Description")) || (key1 === "PhoneNumber")) || (key1 === "ReportStatus")) || (key1 === "SerialNo")) || (key1 === "SessionContext")) || (key1 === "SubscriberNumber")) || (key1 === "UserReceiveTime"))){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
                errors++;
              }
            }
            if(data1.CountryCode !== undefined){
              let data2 = data1.CountryCode;
              if(typeof data2 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/CountryCode",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.Description !== undefined){
              let data3 = data1.Description;
              if(typeof data3 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/Description",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.PhoneNumber !== undefined){
              let data4 = data1.PhoneNumber;
              if(typeof data4 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/PhoneNumber",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.ReportStatus !== undefined){
              let data5 = data1.ReportStatus;
              if(typeof data5 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/ReportStatus",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.SerialNo !== undefined){
              let data6 = data1.SerialNo;
              if(typeof data6 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/SerialNo",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.SessionContext !== undefined){
              let data7 = data1.SessionContext;
              if(typeof data7 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/SessionContext",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.SubscriberNumber !== undefined){
              let data8 = data1.SubscriberNumber;
              if(typeof data8 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/SubscriberNumber",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.UserReceiveTime !== undefined){
              let data9 = data1.UserReceiveTime;
              if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/UserReceiveTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data9 == "number") && (isFinite(data9))){
                if(data9 > 9007199254740991 || isNaN(data9)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/UserReceiveTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data9 < -9007199254740991 || isNaN(data9)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0+"/UserReceiveTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
          }
          else {
            vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet/" + i0,keyword:"type",params:{type: "object"}});
            errors++;
          }
          var valid1 = _errs4 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/PullSmsSendStatusSet",keyword:"type",params:{type: "array"}});
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
  action: "PullSmsSendStatus",
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

export { contract as pullSmsSendStatus };
