// Generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

import { defineCallback } from "../../../src/runtime/index.ts";
import { isReply as is } from "./guards/reply.js";

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsReply(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "extend":
      case "mobile":
      case "nationcode":
      case "sign":
      case "text":
      case "time":
        break;
      default:
        return false;
    }
  }
  return (
    (value.extend === undefined || typeof value.extend === "string") &&
    typeof value.mobile === "string" &&
    typeof value.nationcode === "string" &&
    typeof value.sign === "string" &&
    typeof value.text === "string" &&
    isExact(value.time)
  );
}

const conforms = (body) => keepsReply(body);

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.mobile === undefined){
      const err0 = {instancePath,schemaPath:"#/definitions/Reply/required",keyword:"required",params:{missingProperty: "mobile"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    if(data.nationcode === undefined){
      const err1 = {instancePath,schemaPath:"#/definitions/Reply/required",keyword:"required",params:{missingProperty: "nationcode"}};
      if(vErrors === null){
        vErrors = [err1];
      }
      else {
        vErrors.push(err1);
      }
      errors++;
    }
    if(data.sign === undefined){
      const err2 = {instancePath,schemaPath:"#/definitions/Reply/required",keyword:"required",params:{missingProperty: "sign"}};
      if(vErrors === null){
        vErrors = [err2];
      }
      else {
        vErrors.push(err2);
      }
      errors++;
    }
    if(data.text === undefined){
      const err3 = {instancePath,schemaPath:"#/definitions/Reply/required",keyword:"required",params:{missingProperty: "text"}};
      if(vErrors === null){
        vErrors = [err3];
      }
      else {
        vErrors.push(err3);
      }
      errors++;
    }
    if(data.time === undefined){
      const err4 = {instancePath,schemaPath:"#/definitions/Reply/required",keyword:"required",params:{missingProperty: "time"}};
      if(vErrors === null){
        vErrors = [err4];
      }
      else {
        vErrors.push(err4);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "extend") || (key0 === "mobile")) || (key0 === "nationcode")) || (key0 === "sign")) || (key0 === "text")) || (key0 === "time"))){
        const err5 = {instancePath,schemaPath:"#/definitions/Reply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        if(vErrors === null){
          vErrors = [err5];
        }
        else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if(data.extend !== undefined){
      if(typeof data.extend !== "string"){
        const err6 = {instancePath:instancePath+"/extend",schemaPath:"#/definitions/Reply/properties/extend/type",keyword:"type",params:{type: "string"}};
        if(vErrors === null){
          vErrors = [err6];
        }
        else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if(data.mobile !== undefined){
      if(typeof data.mobile !== "string"){
        const err7 = {instancePath:instancePath+"/mobile",schemaPath:"#/definitions/Reply/properties/mobile/type",keyword:"type",params:{type: "string"}};
        if(vErrors === null){
          vErrors = [err7];
        }
        else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if(data.nationcode !== undefined){
      if(typeof data.nationcode !== "string"){
        const err8 = {instancePath:instancePath+"/nationcode",schemaPath:"#/definitions/Reply/properties/nationcode/type",keyword:"type",params:{type: "string"}};
        if(vErrors === null){
          vErrors = [err8];
        }
        else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if(data.sign !== undefined){
      if(typeof data.sign !== "string"){
        const err9 = {instancePath:instancePath+"/sign",schemaPath:"#/definitions/Reply/properties/sign/type",keyword:"type",params:{type: "string"}};
        if(vErrors === null){
          vErrors = [err9];
        }
        else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if(data.text !== undefined){
      if(typeof data.text !== "string"){
        const err10 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/Reply/properties/text/type",keyword:"type",params:{type: "string"}};
        if(vErrors === null){
          vErrors = [err10];
        }
        else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if(data.time !== undefined){
      let data5 = data.time;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        const err11 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/Reply/properties/time/type",keyword:"type",params:{type: "integer"}};
        if(vErrors === null){
          vErrors = [err11];
        }
        else {
          vErrors.push(err11);
        }
        errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 9007199254740991 || isNaN(data5)){
          const err12 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/Reply/properties/time/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
          if(vErrors === null){
            vErrors = [err12];
          }
          else {
            vErrors.push(err12);
          }
          errors++;
        }
        if(data5 < -9007199254740991 || isNaN(data5)){
          const err13 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/Reply/properties/time/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
  }
  else {
    const err14 = {instancePath,schemaPath:"#/definitions/Reply/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err14];
    }
    else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineCallback({
  service: "sms",
  version: "callbacks",
  action: "reply",
  is,
  conforms,
  report,
  schema: {
    "type": "object",
    "allOf": [{
      "$ref": "#/definitions/Reply",
    }],
    "definitions": {
      "Reply": {
        "type": ["object", "null"],
        "properties": {
          "extend": {
            "type": ["string", "null"],
          },
          "mobile": {
            "type": ["string", "null"],
          },
          "nationcode": {
            "type": ["string", "null"],
          },
          "sign": {
            "type": ["string", "null"],
          },
          "text": {
            "type": ["string", "null"],
          },
          "time": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as reply };
