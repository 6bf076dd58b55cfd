// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
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
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.PhoneNumberInfoSet === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PhoneNumberInfoSet"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "PhoneNumberInfoSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
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
    if(data.PhoneNumberInfoSet !== undefined){
      let data0 = data.PhoneNumberInfoSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.Code === undefined){
              const err2 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,schemaPath:"#/definitions/PhoneNumberInfo/required",keyword:"required",params:{missingProperty: "Code"}};
              if(vErrors === null){
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
            if(data1.IsoCode === undefined){
              const err3 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,schemaPath:"#/definitions/PhoneNumberInfo/required",keyword:"required",params:{missingProperty: "IsoCode"}};
              if(vErrors === null){
                vErrors = [err3];
              }
              else {
                vErrors.push(err3);
              }
              errors++;
            }
            if(data1.IsoName === undefined){
              const err4 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,schemaPath:"#/definitions/PhoneNumberInfo/required",keyword:"required",params:{missingProperty: "IsoName"}};
              if(vErrors === null){
                vErrors = [err4];
              }
              else {
                vErrors.push(err4);
              }
              errors++;
            }
            if(data1.Message === undefined){
              const err5 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,schemaPath:"#/definitions/PhoneNumberInfo/required",keyword:"required",params:{missingProperty: "Message"}};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
            }
            if(data1.NationCode === undefined){
              const err6 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,schemaPath:"#/definitions/PhoneNumberInfo/required",keyword:"required",params:{missingProperty: "NationCode"}};
              if(vErrors === null){
                vErrors = [err6];
              }
              else {
                vErrors.push(err6);
              }
              errors++;
            }
            if(data1.PhoneNumber === undefined){
              const err7 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,schemaPath:"#/definitions/PhoneNumberInfo/required",keyword:"required",params:{missingProperty: "PhoneNumber"}};
              if(vErrors === null){
                vErrors = [err7];
              }
              else {
                vErrors.push(err7);
              }
              errors++;
            }
            if(data1.SubscriberNumber === undefined){
              const err8 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,schemaPath:"#/definitions/PhoneNumberInfo/required",keyword:"required",params:{missingProperty: "SubscriberNumber"}};
              if(vErrors === null){
                vErrors = [err8];
              }
              else {
                vErrors.push(err8);
              }
              errors++;
            }
            for(const key1 in data1){
              if(!(((((((key1 === "Code") || (key1 === "IsoCode")) || (key1 === "IsoName")) || (key1 === "Message")) || (key1 === "NationCode")) || (key1 === "PhoneNumber")) || (key1 === "SubscriberNumber"))){
                const err9 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,schemaPath:"#/definitions/PhoneNumberInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                if(vErrors === null){
                  vErrors = [err9];
                }
                else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if(data1.Code !== undefined){
              if(typeof data1.Code !== "string"){
                const err10 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/Code",schemaPath:"#/definitions/PhoneNumberInfo/properties/Code/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err10];
                }
                else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if(data1.IsoCode !== undefined){
              if(typeof data1.IsoCode !== "string"){
                const err11 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/IsoCode",schemaPath:"#/definitions/PhoneNumberInfo/properties/IsoCode/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err11];
                }
                else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if(data1.IsoName !== undefined){
              if(typeof data1.IsoName !== "string"){
                const err12 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/IsoName",schemaPath:"#/definitions/PhoneNumberInfo/properties/IsoName/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err12];
                }
                else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if(data1.Message !== undefined){
              if(typeof data1.Message !== "string"){
                const err13 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/Message",schemaPath:"#/definitions/PhoneNumberInfo/properties/Message/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err13];
                }
                else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if(data1.NationCode !== undefined){
              if(typeof data1.NationCode !== "string"){
                const err14 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/NationCode",schemaPath:"#/definitions/PhoneNumberInfo/properties/NationCode/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err14];
                }
                else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if(data1.PhoneNumber !== undefined){
              if(typeof data1.PhoneNumber !== "string"){
                const err15 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/PhoneNumber",schemaPath:"#/definitions/PhoneNumberInfo/properties/PhoneNumber/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err15];
                }
                else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if(data1.SubscriberNumber !== undefined){
              if(typeof data1.SubscriberNumber !== "string"){
                const err16 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0+"/SubscriberNumber",schemaPath:"#/definitions/PhoneNumberInfo/properties/SubscriberNumber/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err16];
                }
                else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          }
          else {
            const err17 = {instancePath:instancePath+"/PhoneNumberInfoSet/" + i0,schemaPath:"#/definitions/PhoneNumberInfo/type",keyword:"type",params:{type: "object"}};
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
      else {
        const err18 = {instancePath:instancePath+"/PhoneNumberInfoSet",schemaPath:"#/properties/PhoneNumberInfoSet/type",keyword:"type",params:{type: "array"}};
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
    const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err19];
    }
    else {
      vErrors.push(err19);
    }
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
