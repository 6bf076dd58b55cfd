// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract, note } from "../../../src/runtime/index.ts";
import { isDescribeSmsSignList as is } from "./guards/DescribeSmsSignList.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsDescribeSignListStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "CreateTime":
      case "International":
      case "QualificationId":
      case "QualificationName":
      case "QualificationStatusCode":
      case "ReviewReply":
      case "SignId":
      case "SignName":
      case "StatusCode":
        break;
      default:
        return false;
    }
  }
  return (
    isExact(value.CreateTime) &&
    isExact(value.International) &&
    (value.QualificationId === undefined || isExact(value.QualificationId)) &&
    (value.QualificationName === undefined || typeof value.QualificationName === "string") &&
    (value.QualificationStatusCode === undefined || isExact(value.QualificationStatusCode)) &&
    typeof value.ReviewReply === "string" &&
    isExact(value.SignId) &&
    typeof value.SignName === "string" &&
    isExact(value.StatusCode)
  );
}

function keepsEachDescribeSignListStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsDescribeSignListStatus(item))) return false;
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
      case "DescribeSignListStatusSet":
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
    (response.DescribeSignListStatusSet === undefined ? failed : keepsEachDescribeSignListStatus(response.DescribeSignListStatusSet)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
const schema1 = {"type":"object","additionalProperties":false,"required":["CreateTime","International","ReviewReply","SignId","SignName","StatusCode"],"properties":{"CreateTime":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"International":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"QualificationId":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"QualificationName":{"type":"string"},"QualificationStatusCode":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"ReviewReply":{"type":"string"},"SignId":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"SignName":{"type":"string"},"StatusCode":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}};
const func0 = Object.prototype.hasOwnProperty;
function validate0(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.DescribeSignListStatusSet === undefined){
      vErrors = note(vErrors, {instancePath,keyword:"required",params:{missingProperty: "DescribeSignListStatusSet"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DescribeSignListStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
        vErrors = note(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.DescribeSignListStatusSet !== undefined){
      let data0 = data.DescribeSignListStatusSet;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs4 = errors;
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.CreateTime === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,keyword:"required",params:{missingProperty: "CreateTime"}});
              errors++;
            }
            if(data1.International === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,keyword:"required",params:{missingProperty: "International"}});
              errors++;
            }
            if(data1.ReviewReply === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,keyword:"required",params:{missingProperty: "ReviewReply"}});
              errors++;
            }
            if(data1.SignId === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,keyword:"required",params:{missingProperty: "SignId"}});
              errors++;
            }
            if(data1.SignName === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,keyword:"required",params:{missingProperty: "SignName"}});
              errors++;
            }
            if(data1.StatusCode === undefined){
              vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,keyword:"required",params:{missingProperty: "StatusCode"}});
              errors++;
            }
            for(const key1 in data1){
              if(!(func0.call(schema1.properties, key1))){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
                errors++;
              }
            }
            if(data1.CreateTime !== undefined){
              let data2 = data1.CreateTime;
              if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/CreateTime",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data2 == "number") && (isFinite(data2))){
                if(data2 > 9007199254740991 || isNaN(data2)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/CreateTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data2 < -9007199254740991 || isNaN(data2)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/CreateTime",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.International !== undefined){
              let data3 = data1.International;
              if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/International",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data3 == "number") && (isFinite(data3))){
                if(data3 > 9007199254740991 || isNaN(data3)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/International",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data3 < -9007199254740991 || isNaN(data3)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/International",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.QualificationId !== undefined){
              let data4 = data1.QualificationId;
              if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationId",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data4 == "number") && (isFinite(data4))){
                if(data4 > 9007199254740991 || isNaN(data4)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data4 < -9007199254740991 || isNaN(data4)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationId",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.QualificationName !== undefined){
              let data5 = data1.QualificationName;
              if(typeof data5 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationName",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.QualificationStatusCode !== undefined){
              let data6 = data1.QualificationStatusCode;
              if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationStatusCode",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data6 == "number") && (isFinite(data6))){
                if(data6 > 9007199254740991 || isNaN(data6)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationStatusCode",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data6 < -9007199254740991 || isNaN(data6)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationStatusCode",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.ReviewReply !== undefined){
              let data7 = data1.ReviewReply;
              if(typeof data7 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/ReviewReply",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.SignId !== undefined){
              let data8 = data1.SignId;
              if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/SignId",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data8 == "number") && (isFinite(data8))){
                if(data8 > 9007199254740991 || isNaN(data8)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/SignId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data8 < -9007199254740991 || isNaN(data8)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/SignId",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
            if(data1.SignName !== undefined){
              let data9 = data1.SignName;
              if(typeof data9 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/SignName",keyword:"type",params:{type: "string"}});
                errors++;
              }
            }
            if(data1.StatusCode !== undefined){
              let data10 = data1.StatusCode;
              if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
                vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/StatusCode",keyword:"type",params:{type: "integer"}});
                errors++;
              }
              if((typeof data10 == "number") && (isFinite(data10))){
                if(data10 > 9007199254740991 || isNaN(data10)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/StatusCode",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
                  errors++;
                }
                if(data10 < -9007199254740991 || isNaN(data10)){
                  vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/StatusCode",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
                  errors++;
                }
              }
            }
          }
          else {
            vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,keyword:"type",params:{type: "object"}});
            errors++;
          }
          var valid1 = _errs4 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/DescribeSignListStatusSet",keyword:"type",params:{type: "array"}});
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
  action: "DescribeSmsSignList",
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
          "DescribeSignListStatusSet": {
            "type": ["array", "null"],
            "items": {
              "$ref": "#/definitions/DescribeSignListStatus",
            },
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "DescribeSignListStatus": {
        "type": ["object", "null"],
        "properties": {
          "CreateTime": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "International": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "QualificationId": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "QualificationName": {
            "type": ["string", "null"],
          },
          "QualificationStatusCode": {
            "type": ["integer", "null"],
            "x-kind": "int64",
          },
          "ReviewReply": {
            "type": ["string", "null"],
          },
          "SignId": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "SignName": {
            "type": ["string", "null"],
          },
          "StatusCode": {
            "type": ["integer", "null"],
            "x-kind": "int64",
          },
        },
      },
    },
  },
});

export { contract as describeSmsSignList };
