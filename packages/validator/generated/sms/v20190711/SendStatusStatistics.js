// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
import { isSendStatusStatistics as is } from "./guards/SendStatusStatistics.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsSendStatusStatistics(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "FeeCount":
      case "RequestCount":
      case "RequestSuccessCount":
        break;
      default:
        return false;
    }
  }
  return (
    isExact(value.FeeCount) &&
    isExact(value.RequestCount) &&
    isExact(value.RequestSuccessCount)
  );
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
      case "SendStatusStatistics":
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
    (response.SendStatusStatistics === undefined ? failed : keepsSendStatusStatistics(response.SendStatusStatistics)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.SendStatusStatistics === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "SendStatusStatistics"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "RequestId")) || (key0 === "SendStatusStatistics")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.SendStatusStatistics !== undefined){
      let data0 = data.SendStatusStatistics;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.FeeCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics",keyword:"required",params:{missingProperty: "FeeCount"}});
          errors++;
        }
        if(data0.RequestCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics",keyword:"required",params:{missingProperty: "RequestCount"}});
          errors++;
        }
        if(data0.RequestSuccessCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics",keyword:"required",params:{missingProperty: "RequestSuccessCount"}});
          errors++;
        }
        for(const key1 in data0){
          if(!(((key1 === "FeeCount") || (key1 === "RequestCount")) || (key1 === "RequestSuccessCount"))){
            vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics",keyword:"additionalProperties",params:{additionalProperty: key1}});
            errors++;
          }
        }
        if(data0.FeeCount !== undefined){
          let data1 = data0.FeeCount;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics/FeeCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 9007199254740991 || isNaN(data1)){
              vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics/FeeCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data1 < -9007199254740991 || isNaN(data1)){
              vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics/FeeCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.RequestCount !== undefined){
          let data2 = data0.RequestCount;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics/RequestCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics/RequestCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data2 < -9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics/RequestCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.RequestSuccessCount !== undefined){
          let data3 = data0.RequestSuccessCount;
          if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics/RequestSuccessCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data3 == "number") && (isFinite(data3))){
            if(data3 > 9007199254740991 || isNaN(data3)){
              vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics/RequestSuccessCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data3 < -9007199254740991 || isNaN(data3)){
              vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics/RequestSuccessCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/SendStatusStatistics",keyword:"type",params:{type: "object"}});
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
  version: "2019-07-11",
  action: "SendStatusStatistics",
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
          "SendStatusStatistics": {
            "$ref": "#/definitions/SendStatusStatistics",
          },
        },
      },
    },
    "definitions": {
      "SendStatusStatistics": {
        "type": ["object", "null"],
        "properties": {
          "FeeCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "RequestCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "RequestSuccessCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as sendStatusStatistics };
