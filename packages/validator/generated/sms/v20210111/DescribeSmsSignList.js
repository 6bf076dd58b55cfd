// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
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
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.DescribeSignListStatusSet === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "DescribeSignListStatusSet"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DescribeSignListStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
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
    if(data.DescribeSignListStatusSet !== undefined){
      let data0 = data.DescribeSignListStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.CreateTime === undefined){
              const err2 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,schemaPath:"#/definitions/DescribeSignListStatus/required",keyword:"required",params:{missingProperty: "CreateTime"}};
              if(vErrors === null){
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
            if(data1.International === undefined){
              const err3 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,schemaPath:"#/definitions/DescribeSignListStatus/required",keyword:"required",params:{missingProperty: "International"}};
              if(vErrors === null){
                vErrors = [err3];
              }
              else {
                vErrors.push(err3);
              }
              errors++;
            }
            if(data1.ReviewReply === undefined){
              const err4 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,schemaPath:"#/definitions/DescribeSignListStatus/required",keyword:"required",params:{missingProperty: "ReviewReply"}};
              if(vErrors === null){
                vErrors = [err4];
              }
              else {
                vErrors.push(err4);
              }
              errors++;
            }
            if(data1.SignId === undefined){
              const err5 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,schemaPath:"#/definitions/DescribeSignListStatus/required",keyword:"required",params:{missingProperty: "SignId"}};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
            }
            if(data1.SignName === undefined){
              const err6 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,schemaPath:"#/definitions/DescribeSignListStatus/required",keyword:"required",params:{missingProperty: "SignName"}};
              if(vErrors === null){
                vErrors = [err6];
              }
              else {
                vErrors.push(err6);
              }
              errors++;
            }
            if(data1.StatusCode === undefined){
              const err7 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,schemaPath:"#/definitions/DescribeSignListStatus/required",keyword:"required",params:{missingProperty: "StatusCode"}};
              if(vErrors === null){
                vErrors = [err7];
              }
              else {
                vErrors.push(err7);
              }
              errors++;
            }
            for(const key1 in data1){
              if(!(func0.call(schema1.properties, key1))){
                const err8 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,schemaPath:"#/definitions/DescribeSignListStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                if(vErrors === null){
                  vErrors = [err8];
                }
                else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if(data1.CreateTime !== undefined){
              let data2 = data1.CreateTime;
              if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
                const err9 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/CreateTime",schemaPath:"#/definitions/DescribeSignListStatus/properties/CreateTime/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err9];
                }
                else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if((typeof data2 == "number") && (isFinite(data2))){
                if(data2 > 9007199254740991 || isNaN(data2)){
                  const err10 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/CreateTime",schemaPath:"#/definitions/DescribeSignListStatus/properties/CreateTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err10];
                  }
                  else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if(data2 < -9007199254740991 || isNaN(data2)){
                  const err11 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/CreateTime",schemaPath:"#/definitions/DescribeSignListStatus/properties/CreateTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err11];
                  }
                  else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
            }
            if(data1.International !== undefined){
              let data3 = data1.International;
              if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                const err12 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/International",schemaPath:"#/definitions/DescribeSignListStatus/properties/International/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err12];
                }
                else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if((typeof data3 == "number") && (isFinite(data3))){
                if(data3 > 9007199254740991 || isNaN(data3)){
                  const err13 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/International",schemaPath:"#/definitions/DescribeSignListStatus/properties/International/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err13];
                  }
                  else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if(data3 < -9007199254740991 || isNaN(data3)){
                  const err14 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/International",schemaPath:"#/definitions/DescribeSignListStatus/properties/International/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
            if(data1.QualificationId !== undefined){
              let data4 = data1.QualificationId;
              if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
                const err15 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationId",schemaPath:"#/definitions/DescribeSignListStatus/properties/QualificationId/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err15];
                }
                else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if((typeof data4 == "number") && (isFinite(data4))){
                if(data4 > 9007199254740991 || isNaN(data4)){
                  const err16 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationId",schemaPath:"#/definitions/DescribeSignListStatus/properties/QualificationId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err16];
                  }
                  else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if(data4 < -9007199254740991 || isNaN(data4)){
                  const err17 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationId",schemaPath:"#/definitions/DescribeSignListStatus/properties/QualificationId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
            if(data1.QualificationName !== undefined){
              if(typeof data1.QualificationName !== "string"){
                const err18 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationName",schemaPath:"#/definitions/DescribeSignListStatus/properties/QualificationName/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err18];
                }
                else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if(data1.QualificationStatusCode !== undefined){
              let data6 = data1.QualificationStatusCode;
              if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
                const err19 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationStatusCode",schemaPath:"#/definitions/DescribeSignListStatus/properties/QualificationStatusCode/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err19];
                }
                else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if((typeof data6 == "number") && (isFinite(data6))){
                if(data6 > 9007199254740991 || isNaN(data6)){
                  const err20 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationStatusCode",schemaPath:"#/definitions/DescribeSignListStatus/properties/QualificationStatusCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err20];
                  }
                  else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if(data6 < -9007199254740991 || isNaN(data6)){
                  const err21 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/QualificationStatusCode",schemaPath:"#/definitions/DescribeSignListStatus/properties/QualificationStatusCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err21];
                  }
                  else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
            }
            if(data1.ReviewReply !== undefined){
              if(typeof data1.ReviewReply !== "string"){
                const err22 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/ReviewReply",schemaPath:"#/definitions/DescribeSignListStatus/properties/ReviewReply/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err22];
                }
                else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if(data1.SignId !== undefined){
              let data8 = data1.SignId;
              if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
                const err23 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/SignId",schemaPath:"#/definitions/DescribeSignListStatus/properties/SignId/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err23];
                }
                else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if((typeof data8 == "number") && (isFinite(data8))){
                if(data8 > 9007199254740991 || isNaN(data8)){
                  const err24 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/SignId",schemaPath:"#/definitions/DescribeSignListStatus/properties/SignId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err24];
                  }
                  else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if(data8 < -9007199254740991 || isNaN(data8)){
                  const err25 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/SignId",schemaPath:"#/definitions/DescribeSignListStatus/properties/SignId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err25];
                  }
                  else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
            if(data1.SignName !== undefined){
              if(typeof data1.SignName !== "string"){
                const err26 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/SignName",schemaPath:"#/definitions/DescribeSignListStatus/properties/SignName/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err26];
                }
                else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if(data1.StatusCode !== undefined){
              let data10 = data1.StatusCode;
              if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
                const err27 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/StatusCode",schemaPath:"#/definitions/DescribeSignListStatus/properties/StatusCode/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err27];
                }
                else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if((typeof data10 == "number") && (isFinite(data10))){
                if(data10 > 9007199254740991 || isNaN(data10)){
                  const err28 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/StatusCode",schemaPath:"#/definitions/DescribeSignListStatus/properties/StatusCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err28];
                  }
                  else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if(data10 < -9007199254740991 || isNaN(data10)){
                  const err29 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0+"/StatusCode",schemaPath:"#/definitions/DescribeSignListStatus/properties/StatusCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err29];
                  }
                  else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
            }
          }
          else {
            const err30 = {instancePath:instancePath+"/DescribeSignListStatusSet/" + i0,schemaPath:"#/definitions/DescribeSignListStatus/type",keyword:"type",params:{type: "object"}};
            if(vErrors === null){
              vErrors = [err30];
            }
            else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
      else {
        const err31 = {instancePath:instancePath+"/DescribeSignListStatusSet",schemaPath:"#/properties/DescribeSignListStatusSet/type",keyword:"type",params:{type: "array"}};
        if(vErrors === null){
          vErrors = [err31];
        }
        else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  }
  else {
    const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err32];
    }
    else {
      vErrors.push(err32);
    }
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
