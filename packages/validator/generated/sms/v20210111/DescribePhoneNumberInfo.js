// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
import { isDescribePhoneNumberInfo as is } from "./guards/DescribePhoneNumberInfo.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

function keepsPhoneNumberInfo(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "Code":
      case "IsoCode":
      case "IsoName":
      case "Message":
      case "NationCode":
      case "PhoneNumber":
      case "SubscriberNumber":
        break;
      default:
        return false;
    }
  }
  return (
    typeof value.Code === "string" &&
    typeof value.IsoCode === "string" &&
    typeof value.IsoName === "string" &&
    typeof value.Message === "string" &&
    typeof value.NationCode === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.SubscriberNumber === "string"
  );
}

function keepsEachPhoneNumberInfo(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsPhoneNumberInfo(item))) return false;
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
      case "PhoneNumberInfoSet":
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
    (response.PhoneNumberInfoSet === undefined ? failed : keepsEachPhoneNumberInfo(response.PhoneNumberInfoSet)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.PhoneNumberInfoSet === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "PhoneNumberInfoSet"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "PhoneNumberInfoSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.PhoneNumberInfoSet !== undefined){
      let data0 = data.PhoneNumberInfoSet;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs4 = errors;
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.Code === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,keyword:"required",params:{missingProperty: "Code"}});
              errors++;
            }
            if(data1.IsoCode === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,keyword:"required",params:{missingProperty: "IsoCode"}});
              errors++;
            }
            if(data1.IsoName === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,keyword:"required",params:{missingProperty: "IsoName"}});
              errors++;
            }
            if(data1.Message === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,keyword:"required",params:{missingProperty: "Message"}});
              errors++;
            }
            if(data1.NationCode === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,keyword:"required",params:{missingProperty: "NationCode"}});
              errors++;
            }
            if(data1.PhoneNumber === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,keyword:"required",params:{missingProperty: "PhoneNumber"}});
              errors++;
            }
            if(data1.SubscriberNumber === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,keyword:"required",params:{missingProperty: "SubscriberNumber"}});
              errors++;
            }
            for(const key1 in data1){
              if(!(((((((key1 === "Code") || (key1 === "IsoCode")) || (key1 === "IsoName")) || (key1 === "Message")) || (key1 === "NationCode")) || (key1 === "PhoneNumber")) || (key1 === "SubscriberNumber"))){
                vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
                errors++;
              }
            }
            if(data1.Code !== undefined){
              let data2 = data1.Code;
              if(typeof data2 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/Code",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.IsoCode !== undefined){
              let data3 = data1.IsoCode;
              if(typeof data3 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/IsoCode",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.IsoName !== undefined){
              let data4 = data1.IsoName;
              if(typeof data4 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/IsoName",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.Message !== undefined){
              let data5 = data1.Message;
              if(typeof data5 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/Message",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.NationCode !== undefined){
              let data6 = data1.NationCode;
              if(typeof data6 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/NationCode",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.PhoneNumber !== undefined){
              let data7 = data1.PhoneNumber;
              if(typeof data7 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/PhoneNumber",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.SubscriberNumber !== undefined){
              let data8 = data1.SubscriberNumber;
              if(typeof data8 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/SubscriberNumber",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
          }
          else {
            vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,keyword:"type",params:{type: "object"}});
            errors++;
          }
          var valid1 = _errs4 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/PhoneNumberInfoSet",keyword:"type",params:{type: "array"}});
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
  action: "DescribePhoneNumberInfo",
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
          "PhoneNumberInfoSet": {
            "type": ["array", "null"],
            "items": {
              "$ref": "#/definitions/PhoneNumberInfo",
            },
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "PhoneNumberInfo": {
        "type": ["object", "null"],
        "properties": {
          "Code": {
            "type": ["string", "null"],
          },
          "IsoCode": {
            "type": ["string", "null"],
          },
          "IsoName": {
            "type": ["string", "null"],
          },
          "Message": {
            "type": ["string", "null"],
          },
          "NationCode": {
            "type": ["string", "null"],
          },
          "PhoneNumber": {
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

export { contract as describePhoneNumberInfo };
