// Generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

import { defineCallback } from "../../../src/runtime/index.ts";
import { isDeliveryStatus as is } from "./guards/deliveryStatus.js";

function keepsDeliveryStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "description":
      case "errmsg":
      case "mobile":
      case "nationcode":
      case "report_status":
      case "sid":
      case "user_receive_time":
        break;
      default:
        return false;
    }
  }
  return (
    typeof value.description === "string" &&
    typeof value.errmsg === "string" &&
    typeof value.mobile === "string" &&
    typeof value.nationcode === "string" &&
    typeof value.report_status === "string" &&
    typeof value.sid === "string" &&
    typeof value.user_receive_time === "string"
  );
}

function keepsEachDeliveryStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsDeliveryStatus(item))) return false;
  return true;
}

const conforms = (body) => keepsEachDeliveryStatus(body);

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.description === undefined){
          const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/DeliveryStatus/required",keyword:"required",params:{missingProperty: "description"}};
          if(vErrors === null){
            vErrors = [err0];
          }
          else {
            vErrors.push(err0);
          }
          errors++;
        }
        if(data0.errmsg === undefined){
          const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/DeliveryStatus/required",keyword:"required",params:{missingProperty: "errmsg"}};
          if(vErrors === null){
            vErrors = [err1];
          }
          else {
            vErrors.push(err1);
          }
          errors++;
        }
        if(data0.mobile === undefined){
          const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/DeliveryStatus/required",keyword:"required",params:{missingProperty: "mobile"}};
          if(vErrors === null){
            vErrors = [err2];
          }
          else {
            vErrors.push(err2);
          }
          errors++;
        }
        if(data0.nationcode === undefined){
          const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/DeliveryStatus/required",keyword:"required",params:{missingProperty: "nationcode"}};
          if(vErrors === null){
            vErrors = [err3];
          }
          else {
            vErrors.push(err3);
          }
          errors++;
        }
        if(data0.report_status === undefined){
          const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/DeliveryStatus/required",keyword:"required",params:{missingProperty: "report_status"}};
          if(vErrors === null){
            vErrors = [err4];
          }
          else {
            vErrors.push(err4);
          }
          errors++;
        }
        if(data0.sid === undefined){
          const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/DeliveryStatus/required",keyword:"required",params:{missingProperty: "sid"}};
          if(vErrors === null){
            vErrors = [err5];
          }
          else {
            vErrors.push(err5);
          }
          errors++;
        }
        if(data0.user_receive_time === undefined){
          const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/DeliveryStatus/required",keyword:"required",params:{missingProperty: "user_receive_time"}};
          if(vErrors === null){
            vErrors = [err6];
          }
          else {
            vErrors.push(err6);
          }
          errors++;
        }
        for(const key0 in data0){
          if(!(((((((key0 === "description") || (key0 === "errmsg")) || (key0 === "mobile")) || (key0 === "nationcode")) || (key0 === "report_status")) || (key0 === "sid")) || (key0 === "user_receive_time"))){
            const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/DeliveryStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
            if(vErrors === null){
              vErrors = [err7];
            }
            else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if(data0.description !== undefined){
          if(typeof data0.description !== "string"){
            const err8 = {instancePath:instancePath+"/" + i0+"/description",schemaPath:"#/definitions/DeliveryStatus/properties/description/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err8];
            }
            else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if(data0.errmsg !== undefined){
          if(typeof data0.errmsg !== "string"){
            const err9 = {instancePath:instancePath+"/" + i0+"/errmsg",schemaPath:"#/definitions/DeliveryStatus/properties/errmsg/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err9];
            }
            else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if(data0.mobile !== undefined){
          if(typeof data0.mobile !== "string"){
            const err10 = {instancePath:instancePath+"/" + i0+"/mobile",schemaPath:"#/definitions/DeliveryStatus/properties/mobile/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err10];
            }
            else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if(data0.nationcode !== undefined){
          if(typeof data0.nationcode !== "string"){
            const err11 = {instancePath:instancePath+"/" + i0+"/nationcode",schemaPath:"#/definitions/DeliveryStatus/properties/nationcode/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err11];
            }
            else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if(data0.report_status !== undefined){
          if(typeof data0.report_status !== "string"){
            const err12 = {instancePath:instancePath+"/" + i0+"/report_status",schemaPath:"#/definitions/DeliveryStatus/properties/report_status/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err12];
            }
            else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if(data0.sid !== undefined){
          if(typeof data0.sid !== "string"){
            const err13 = {instancePath:instancePath+"/" + i0+"/sid",schemaPath:"#/definitions/DeliveryStatus/properties/sid/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err13];
            }
            else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if(data0.user_receive_time !== undefined){
          if(typeof data0.user_receive_time !== "string"){
            const err14 = {instancePath:instancePath+"/" + i0+"/user_receive_time",schemaPath:"#/definitions/DeliveryStatus/properties/user_receive_time/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err14];
            }
            else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      }
      else {
        const err15 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/DeliveryStatus/type",keyword:"type",params:{type: "object"}};
        if(vErrors === null){
          vErrors = [err15];
        }
        else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  }
  else {
    const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
    if(vErrors === null){
      vErrors = [err16];
    }
    else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineCallback({
  service: "sms",
  version: "callbacks",
  action: "deliveryStatus",
  is,
  conforms,
  report,
  schema: {
    "type": "array",
    "items": {
      "$ref": "#/definitions/DeliveryStatus",
    },
    "definitions": {
      "DeliveryStatus": {
        "type": ["object", "null"],
        "properties": {
          "description": {
            "type": ["string", "null"],
          },
          "errmsg": {
            "type": ["string", "null"],
          },
          "mobile": {
            "type": ["string", "null"],
          },
          "nationcode": {
            "type": ["string", "null"],
          },
          "report_status": {
            "type": ["string", "null"],
          },
          "sid": {
            "type": ["string", "null"],
          },
          "user_receive_time": {
            "type": ["string", "null"],
            "x-kind": "datetime",
          },
        },
      },
    },
  },
});

export { contract as deliveryStatus };
