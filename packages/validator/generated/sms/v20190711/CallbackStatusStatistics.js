// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
import { isCallbackStatusStatistics as is } from "./guards/CallbackStatusStatistics.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsCallbackStatusStatistics(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "BlackListCount":
      case "CallbackCount":
      case "CallbackFailCount":
      case "CallbackSuccessCount":
      case "FrequencyLimitCount":
      case "InternalErrorCount":
      case "InvalidNumberCount":
      case "RequestSuccessCount":
      case "ShutdownErrorCount":
        break;
      default:
        return false;
    }
  }
  return (
    isExact(value.BlackListCount) &&
    isExact(value.CallbackCount) &&
    isExact(value.CallbackFailCount) &&
    isExact(value.CallbackSuccessCount) &&
    isExact(value.FrequencyLimitCount) &&
    isExact(value.InternalErrorCount) &&
    isExact(value.InvalidNumberCount) &&
    isExact(value.RequestSuccessCount) &&
    isExact(value.ShutdownErrorCount)
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
      case "CallbackStatusStatistics":
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
    (response.CallbackStatusStatistics === undefined ? failed : keepsCallbackStatusStatistics(response.CallbackStatusStatistics)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
const schema1 = {"type":"object","additionalProperties":false,"required":["BlackListCount","CallbackCount","CallbackFailCount","CallbackSuccessCount","FrequencyLimitCount","InternalErrorCount","InvalidNumberCount","RequestSuccessCount","ShutdownErrorCount"],"properties":{"BlackListCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"CallbackCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"CallbackFailCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"CallbackSuccessCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"FrequencyLimitCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"InternalErrorCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"InvalidNumberCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"RequestSuccessCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"ShutdownErrorCount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}};
const func0 = Object.prototype.hasOwnProperty;
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.CallbackStatusStatistics === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "CallbackStatusStatistics"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "CallbackStatusStatistics")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.CallbackStatusStatistics !== undefined){
      let data0 = data.CallbackStatusStatistics;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.BlackListCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"required",params:{missingProperty: "BlackListCount"}});
          errors++;
        }
        if(data0.CallbackCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"required",params:{missingProperty: "CallbackCount"}});
          errors++;
        }
        if(data0.CallbackFailCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"required",params:{missingProperty: "CallbackFailCount"}});
          errors++;
        }
        if(data0.CallbackSuccessCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"required",params:{missingProperty: "CallbackSuccessCount"}});
          errors++;
        }
        if(data0.FrequencyLimitCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"required",params:{missingProperty: "FrequencyLimitCount"}});
          errors++;
        }
        if(data0.InternalErrorCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"required",params:{missingProperty: "InternalErrorCount"}});
          errors++;
        }
        if(data0.InvalidNumberCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"required",params:{missingProperty: "InvalidNumberCount"}});
          errors++;
        }
        if(data0.RequestSuccessCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"required",params:{missingProperty: "RequestSuccessCount"}});
          errors++;
        }
        if(data0.ShutdownErrorCount === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"required",params:{missingProperty: "ShutdownErrorCount"}});
          errors++;
        }
        for(const key1 in data0){
          if(!(func0.call(schema1.properties, key1))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"additionalProperties",params:{additionalProperty: key1}});
            errors++;
          }
        }
        if(data0.BlackListCount !== undefined){
          let data1 = data0.BlackListCount;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/BlackListCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 9007199254740991 || isNaN(data1)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/BlackListCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data1 < -9007199254740991 || isNaN(data1)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/BlackListCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.CallbackCount !== undefined){
          let data2 = data0.CallbackCount;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/CallbackCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/CallbackCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data2 < -9007199254740991 || isNaN(data2)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/CallbackCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.CallbackFailCount !== undefined){
          let data3 = data0.CallbackFailCount;
          if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/CallbackFailCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data3 == "number") && (isFinite(data3))){
            if(data3 > 9007199254740991 || isNaN(data3)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/CallbackFailCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data3 < -9007199254740991 || isNaN(data3)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/CallbackFailCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.CallbackSuccessCount !== undefined){
          let data4 = data0.CallbackSuccessCount;
          if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/CallbackSuccessCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data4 == "number") && (isFinite(data4))){
            if(data4 > 9007199254740991 || isNaN(data4)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/CallbackSuccessCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data4 < -9007199254740991 || isNaN(data4)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/CallbackSuccessCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.FrequencyLimitCount !== undefined){
          let data5 = data0.FrequencyLimitCount;
          if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/FrequencyLimitCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data5 == "number") && (isFinite(data5))){
            if(data5 > 9007199254740991 || isNaN(data5)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/FrequencyLimitCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data5 < -9007199254740991 || isNaN(data5)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/FrequencyLimitCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.InternalErrorCount !== undefined){
          let data6 = data0.InternalErrorCount;
          if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/InternalErrorCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data6 == "number") && (isFinite(data6))){
            if(data6 > 9007199254740991 || isNaN(data6)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/InternalErrorCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data6 < -9007199254740991 || isNaN(data6)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/InternalErrorCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.InvalidNumberCount !== undefined){
          let data7 = data0.InvalidNumberCount;
          if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/InvalidNumberCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data7 == "number") && (isFinite(data7))){
            if(data7 > 9007199254740991 || isNaN(data7)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/InvalidNumberCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data7 < -9007199254740991 || isNaN(data7)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/InvalidNumberCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.RequestSuccessCount !== undefined){
          let data8 = data0.RequestSuccessCount;
          if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/RequestSuccessCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data8 == "number") && (isFinite(data8))){
            if(data8 > 9007199254740991 || isNaN(data8)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/RequestSuccessCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data8 < -9007199254740991 || isNaN(data8)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/RequestSuccessCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
        if(data0.ShutdownErrorCount !== undefined){
          let data9 = data0.ShutdownErrorCount;
          if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
            vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/ShutdownErrorCount",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data9 == "number") && (isFinite(data9))){
            if(data9 > 9007199254740991 || isNaN(data9)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/ShutdownErrorCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
              errors++;
            }
            if(data9 < -9007199254740991 || isNaN(data9)){
              vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics/ShutdownErrorCount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
              errors++;
            }
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/CallbackStatusStatistics",keyword:"type",params:{type: "object"}});
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
  action: "CallbackStatusStatistics",
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
          "CallbackStatusStatistics": {
            "$ref": "#/definitions/CallbackStatusStatistics",
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "CallbackStatusStatistics": {
        "type": ["object", "null"],
        "properties": {
          "BlackListCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "CallbackCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "CallbackFailCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "CallbackSuccessCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "FrequencyLimitCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "InternalErrorCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "InvalidNumberCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "RequestSuccessCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "ShutdownErrorCount": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
        },
      },
    },
  },
});

export { contract as callbackStatusStatistics };
