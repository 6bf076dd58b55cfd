// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
import { isSendSms as is } from "./guards/SendSms.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsSendStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "Code":
      case "Fee":
      case "IsoCode":
      case "Message":
      case "PhoneNumber":
      case "SerialNo":
      case "SessionContext":
        break;
      default:
        return false;
    }
  }
  return (
    typeof value.Code === "string" &&
    isExact(value.Fee) &&
    typeof value.IsoCode === "string" &&
    typeof value.Message === "string" &&
    typeof value.PhoneNumber === "string" &&
    typeof value.SerialNo === "string" &&
    typeof value.SessionContext === "string"
  );
}

function keepsEachSendStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsSendStatus(item))) return false;
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
      case "SendStatusSet":
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
    (response.SendStatusSet === undefined ? failed : keepsEachSendStatus(response.SendStatusSet)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.SendStatusSet === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "SendStatusSet"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SendStatusSet")) || (key0 === "DeprecatedWarning"))){
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
    if(data.SendStatusSet !== undefined){
      let data0 = data.SendStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.Code === undefined){
              const err2 = {instancePath:instancePath+"/SendStatusSet/" + i0,schemaPath:"#/definitions/SendStatus/required",keyword:"required",params:{missingProperty: "Code"}};
              if(vErrors === null){
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
            if(data1.Fee === undefined){
              const err3 = {instancePath:instancePath+"/SendStatusSet/" + i0,schemaPath:"#/definitions/SendStatus/required",keyword:"required",params:{missingProperty: "Fee"}};
              if(vErrors === null){
                vErrors = [err3];
              }
              else {
                vErrors.push(err3);
              }
              errors++;
            }
            if(data1.IsoCode === undefined){
              const err4 = {instancePath:instancePath+"/SendStatusSet/" + i0,schemaPath:"#/definitions/SendStatus/required",keyword:"required",params:{missingProperty: "IsoCode"}};
              if(vErrors === null){
                vErrors = [err4];
              }
              else {
                vErrors.push(err4);
              }
              errors++;
            }
            if(data1.Message === undefined){
              const err5 = {instancePath:instancePath+"/SendStatusSet/" + i0,schemaPath:"#/definitions/SendStatus/required",keyword:"required",params:{missingProperty: "Message"}};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
            }
            if(data1.PhoneNumber === undefined){
              const err6 = {instancePath:instancePath+"/SendStatusSet/" + i0,schemaPath:"#/definitions/SendStatus/required",keyword:"required",params:{missingProperty: "PhoneNumber"}};
              if(vErrors === null){
                vErrors = [err6];
              }
              else {
                vErrors.push(err6);
              }
              errors++;
            }
            if(data1.SerialNo === undefined){
              const err7 = {instancePath:instancePath+"/SendStatusSet/" + i0,schemaPath:"#/definitions/SendStatus/required",keyword:"required",params:{missingProperty: "SerialNo"}};
              if(vErrors === null){
                vErrors = [err7];
              }
              else {
                vErrors.push(err7);
              }
              errors++;
            }
            if(data1.SessionContext === undefined){
              const err8 = {instancePath:instancePath+"/SendStatusSet/" + i0,schemaPath:"#/definitions/SendStatus/required",keyword:"required",params:{missingProperty: "SessionContext"}};
              if(vErrors === null){
                vErrors = [err8];
              }
              else {
                vErrors.push(err8);
              }
              errors++;
            }
            for(const key1 in data1){
              if(!(((((((key1 === "Code") || (key1 === "Fee")) || (key1 === "IsoCode")) || (key1 === "Message")) || (key1 === "PhoneNumber")) || (key1 === "SerialNo")) || (key1 === "SessionContext"))){
                const err9 = {instancePath:instancePath+"/SendStatusSet/" + i0,schemaPath:"#/definitions/SendStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
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
                const err10 = {instancePath:instancePath+"/SendStatusSet/" + i0+"/Code",schemaPath:"#/definitions/SendStatus/properties/Code/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err10];
                }
                else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if(data1.Fee !== undefined){
              let data3 = data1.Fee;
              if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                const err11 = {instancePath:instancePath+"/SendStatusSet/" + i0+"/Fee",schemaPath:"#/definitions/SendStatus/properties/Fee/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err11];
                }
                else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if((typeof data3 == "number") && (isFinite(data3))){
                if(data3 > 9007199254740991 || isNaN(data3)){
                  const err12 = {instancePath:instancePath+"/SendStatusSet/" + i0+"/Fee",schemaPath:"#/definitions/SendStatus/properties/Fee/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err12];
                  }
                  else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if(data3 < -9007199254740991 || isNaN(data3)){
                  const err13 = {instancePath:instancePath+"/SendStatusSet/" + i0+"/Fee",schemaPath:"#/definitions/SendStatus/properties/Fee/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err13];
                  }
                  else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
            }
            if(data1.IsoCode !== undefined){
              if(typeof data1.IsoCode !== "string"){
                const err14 = {instancePath:instancePath+"/SendStatusSet/" + i0+"/IsoCode",schemaPath:"#/definitions/SendStatus/properties/IsoCode/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err14];
                }
                else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if(data1.Message !== undefined){
              if(typeof data1.Message !== "string"){
                const err15 = {instancePath:instancePath+"/SendStatusSet/" + i0+"/Message",schemaPath:"#/definitions/SendStatus/properties/Message/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err15];
                }
                else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if(data1.PhoneNumber !== undefined){
              if(typeof data1.PhoneNumber !== "string"){
                const err16 = {instancePath:instancePath+"/SendStatusSet/" + i0+"/PhoneNumber",schemaPath:"#/definitions/SendStatus/properties/PhoneNumber/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err16];
                }
                else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if(data1.SerialNo !== undefined){
              if(typeof data1.SerialNo !== "string"){
                const err17 = {instancePath:instancePath+"/SendStatusSet/" + i0+"/SerialNo",schemaPath:"#/definitions/SendStatus/properties/SerialNo/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err17];
                }
                else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if(data1.SessionContext !== undefined){
              if(typeof data1.SessionContext !== "string"){
                const err18 = {instancePath:instancePath+"/SendStatusSet/" + i0+"/SessionContext",schemaPath:"#/definitions/SendStatus/properties/SessionContext/type",keyword:"type",params:{type: "string"}};
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
            const err19 = {instancePath:instancePath+"/SendStatusSet/" + i0,schemaPath:"#/definitions/SendStatus/type",keyword:"type",params:{type: "object"}};
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
        const err20 = {instancePath:instancePath+"/SendStatusSet",schemaPath:"#/properties/SendStatusSet/type",keyword:"type",params:{type: "array"}};
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
  action: "SendSms",
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
          "RequestId": {
            "type": "string",
          },
          "SendStatusSet": {
            "type": ["array", "null"],
            "items": {
              "$ref": "#/definitions/SendStatus",
            },
          },
        },
      },
    },
    "definitions": {
      "SendStatus": {
        "type": ["object", "null"],
        "properties": {
          "Code": {
            "type": ["string", "null"],
          },
          "Fee": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "IsoCode": {
            "type": ["string", "null"],
          },
          "Message": {
            "type": ["string", "null"],
          },
          "PhoneNumber": {
            "type": ["string", "null"],
          },
          "SerialNo": {
            "type": ["string", "null"],
          },
          "SessionContext": {
            "type": ["string", "null"],
          },
        },
      },
    },
  },
});

export { contract as sendSms };
