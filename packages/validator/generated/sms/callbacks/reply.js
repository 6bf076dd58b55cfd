// Generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

import { defineCallback, hasMembers, isExact, note } from "../../../src/runtime/index.ts";
import { isReply as is } from "./guards/reply.js";

function keepsReply(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    (typeof value.extend === "string" || value.extend === undefined) &&
    typeof value.mobile === "string" &&
    typeof value.nationcode === "string" &&
    typeof value.sign === "string" &&
    typeof value.text === "string" &&
    isExact(value.time) &&
    hasMembers(value, 5 + (value.extend !== undefined))
  );
}

const conforms = (body) => keepsReply(body);

const report = validate0;
function validate0(data, instancePath=""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.mobile === undefined){
      vErrors = note(vErrors, instancePath, "required", data, "mobile");
      errors++;
    }
    if(data.nationcode === undefined){
      vErrors = note(vErrors, instancePath, "required", data, "nationcode");
      errors++;
    }
    if(data.sign === undefined){
      vErrors = note(vErrors, instancePath, "required", data, "sign");
      errors++;
    }
    if(data.text === undefined){
      vErrors = note(vErrors, instancePath, "required", data, "text");
      errors++;
    }
    if(data.time === undefined){
      vErrors = note(vErrors, instancePath, "required", data, "time");
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "extend") || (key0 === "mobile")) || (key0 === "nationcode")) || (key0 === "sign")) || (key0 === "text")) || (key0 === "time"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", data, key0);
        errors++;
      }
    }
    if(data.extend !== undefined){
      let data0 = data.extend;
      if(typeof data0 !== "string"){
        vErrors = note(vErrors, instancePath+"/extend", "type", data0, "string");
        errors++;
      }
    }
    if(data.mobile !== undefined){
      let data1 = data.mobile;
      if(typeof data1 !== "string"){
        vErrors = note(vErrors, instancePath+"/mobile", "type", data1, "string");
        errors++;
      }
    }
    if(data.nationcode !== undefined){
      let data2 = data.nationcode;
      if(typeof data2 !== "string"){
        vErrors = note(vErrors, instancePath+"/nationcode", "type", data2, "string");
        errors++;
      }
    }
    if(data.sign !== undefined){
      let data3 = data.sign;
      if(typeof data3 !== "string"){
        vErrors = note(vErrors, instancePath+"/sign", "type", data3, "string");
        errors++;
      }
    }
    if(data.text !== undefined){
      let data4 = data.text;
      if(typeof data4 !== "string"){
        vErrors = note(vErrors, instancePath+"/text", "type", data4, "string");
        errors++;
      }
    }
    if(data.time !== undefined){
      let data5 = data.time;
      if(!Number.isSafeInteger(data5)){
        vErrors = note(vErrors, instancePath+"/time", Number.isInteger(data5) ? "maximum" : "type", data5, "integer");
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", data, "object");
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
