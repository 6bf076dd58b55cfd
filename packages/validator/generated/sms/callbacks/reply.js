// Generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

import { defineCallback, note } from "../../../src/runtime/index.ts";
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
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.mobile === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mobile"}});
      errors++;
    }
    if(data.nationcode === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "nationcode"}});
      errors++;
    }
    if(data.sign === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sign"}});
      errors++;
    }
    if(data.text === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
      errors++;
    }
    if(data.time === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "time"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "extend") || (key0 === "mobile")) || (key0 === "nationcode")) || (key0 === "sign")) || (key0 === "text")) || (key0 === "time"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.extend !== undefined){
      let data0 = data.extend;
      if(typeof data0 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/extend",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.mobile !== undefined){
      let data1 = data.mobile;
      if(typeof data1 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/mobile",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.nationcode !== undefined){
      let data2 = data.nationcode;
      if(typeof data2 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/nationcode",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.sign !== undefined){
      let data3 = data.sign;
      if(typeof data3 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/sign",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.text !== undefined){
      let data4 = data.text;
      if(typeof data4 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.time !== undefined){
      let data5 = data.time;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        vErrors = note(vErrors, {instancePath:instancePath+"/time",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 9007199254740991 || isNaN(data5)){
          vErrors = note(vErrors, {instancePath:instancePath+"/time",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data5 < -9007199254740991 || isNaN(data5)){
          vErrors = note(vErrors, {instancePath:instancePath+"/time",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
          errors++;
        }
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
