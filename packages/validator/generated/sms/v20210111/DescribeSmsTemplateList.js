// Generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import { defineContract } from "../../../src/runtime/index.ts";
import { isDescribeSmsTemplateList as is } from "./guards/DescribeSmsTemplateList.js";

function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

function keepsDescribeTemplateListStatus(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    switch (key) {
      case "CreateTime":
      case "International":
      case "ReviewReply":
      case "StatusCode":
      case "TemplateContent":
      case "TemplateId":
      case "TemplateName":
        break;
      default:
        return false;
    }
  }
  return (
    isExact(value.CreateTime) &&
    isExact(value.International) &&
    typeof value.ReviewReply === "string" &&
    isExact(value.StatusCode) &&
    typeof value.TemplateContent === "string" &&
    isExact(value.TemplateId) &&
    typeof value.TemplateName === "string"
  );
}

function keepsEachDescribeTemplateListStatus(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(keepsDescribeTemplateListStatus(item))) return false;
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
      case "DescribeTemplateStatusSet":
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
    (response.DescribeTemplateStatusSet === undefined ? failed : keepsEachDescribeTemplateListStatus(response.DescribeTemplateStatusSet)) &&
    response.DeprecatedWarning === undefined
  );
}

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.DescribeTemplateStatusSet === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "DescribeTemplateStatusSet"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "Error") || (key0 === "DescribeTemplateStatusSet")) || (key0 === "RequestId")) || (key0 === "DeprecatedWarning"))){
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
    if(data.DescribeTemplateStatusSet !== undefined){
      let data0 = data.DescribeTemplateStatusSet;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.CreateTime === undefined){
              const err2 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0,schemaPath:"#/definitions/DescribeTemplateListStatus/required",keyword:"required",params:{missingProperty: "CreateTime"}};
              if(vErrors === null){
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
            if(data1.International === undefined){
              const err3 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0,schemaPath:"#/definitions/DescribeTemplateListStatus/required",keyword:"required",params:{missingProperty: "International"}};
              if(vErrors === null){
                vErrors = [err3];
              }
              else {
                vErrors.push(err3);
              }
              errors++;
            }
            if(data1.ReviewReply === undefined){
              const err4 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0,schemaPath:"#/definitions/DescribeTemplateListStatus/required",keyword:"required",params:{missingProperty: "ReviewReply"}};
              if(vErrors === null){
                vErrors = [err4];
              }
              else {
                vErrors.push(err4);
              }
              errors++;
            }
            if(data1.StatusCode === undefined){
              const err5 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0,schemaPath:"#/definitions/DescribeTemplateListStatus/required",keyword:"required",params:{missingProperty: "StatusCode"}};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
            }
            if(data1.TemplateContent === undefined){
              const err6 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0,schemaPath:"#/definitions/DescribeTemplateListStatus/required",keyword:"required",params:{missingProperty: "TemplateContent"}};
              if(vErrors === null){
                vErrors = [err6];
              }
              else {
                vErrors.push(err6);
              }
              errors++;
            }
            if(data1.TemplateId === undefined){
              const err7 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0,schemaPath:"#/definitions/DescribeTemplateListStatus/required",keyword:"required",params:{missingProperty: "TemplateId"}};
              if(vErrors === null){
                vErrors = [err7];
              }
              else {
                vErrors.push(err7);
              }
              errors++;
            }
            if(data1.TemplateName === undefined){
              const err8 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0,schemaPath:"#/definitions/DescribeTemplateListStatus/required",keyword:"required",params:{missingProperty: "TemplateName"}};
              if(vErrors === null){
                vErrors = [err8];
              }
              else {
                vErrors.push(err8);
              }
              errors++;
            }
            for(const key1 in data1){
              if(!(((((((key1 === "CreateTime") || (key1 === "International")) || (key1 === "ReviewReply")) || (key1 === "StatusCode")) || (key1 === "TemplateContent")) || (key1 === "TemplateId")) || (key1 === "TemplateName"))){
                const err9 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0,schemaPath:"#/definitions/DescribeTemplateListStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                if(vErrors === null){
                  vErrors = [err9];
                }
                else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if(data1.CreateTime !== undefined){
              let data2 = data1.CreateTime;
              if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
                const err10 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/CreateTime",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/CreateTime/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err10];
                }
                else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if((typeof data2 == "number") && (isFinite(data2))){
                if(data2 > 9007199254740991 || isNaN(data2)){
                  const err11 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/CreateTime",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/CreateTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err11];
                  }
                  else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if(data2 < -9007199254740991 || isNaN(data2)){
                  const err12 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/CreateTime",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/CreateTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err12];
                  }
                  else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
            if(data1.International !== undefined){
              let data3 = data1.International;
              if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                const err13 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/International",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/International/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err13];
                }
                else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if((typeof data3 == "number") && (isFinite(data3))){
                if(data3 > 9007199254740991 || isNaN(data3)){
                  const err14 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/International",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/International/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err14];
                  }
                  else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if(data3 < -9007199254740991 || isNaN(data3)){
                  const err15 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/International",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/International/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
            if(data1.ReviewReply !== undefined){
              if(typeof data1.ReviewReply !== "string"){
                const err16 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/ReviewReply",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/ReviewReply/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err16];
                }
                else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if(data1.StatusCode !== undefined){
              let data5 = data1.StatusCode;
              if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
                const err17 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/StatusCode",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/StatusCode/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err17];
                }
                else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if((typeof data5 == "number") && (isFinite(data5))){
                if(data5 > 9007199254740991 || isNaN(data5)){
                  const err18 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/StatusCode",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/StatusCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err18];
                  }
                  else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if(data5 < -9007199254740991 || isNaN(data5)){
                  const err19 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/StatusCode",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/StatusCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
            if(data1.TemplateContent !== undefined){
              if(typeof data1.TemplateContent !== "string"){
                const err20 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/TemplateContent",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/TemplateContent/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err20];
                }
                else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if(data1.TemplateId !== undefined){
              let data7 = data1.TemplateId;
              if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
                const err21 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/TemplateId",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/TemplateId/type",keyword:"type",params:{type: "integer"}};
                if(vErrors === null){
                  vErrors = [err21];
                }
                else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if((typeof data7 == "number") && (isFinite(data7))){
                if(data7 > 9007199254740991 || isNaN(data7)){
                  const err22 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/TemplateId",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/TemplateId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err22];
                  }
                  else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if(data7 < -9007199254740991 || isNaN(data7)){
                  const err23 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/TemplateId",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/TemplateId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
                  if(vErrors === null){
                    vErrors = [err23];
                  }
                  else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            }
            if(data1.TemplateName !== undefined){
              if(typeof data1.TemplateName !== "string"){
                const err24 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0+"/TemplateName",schemaPath:"#/definitions/DescribeTemplateListStatus/properties/TemplateName/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err24];
                }
                else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          }
          else {
            const err25 = {instancePath:instancePath+"/DescribeTemplateStatusSet/" + i0,schemaPath:"#/definitions/DescribeTemplateListStatus/type",keyword:"type",params:{type: "object"}};
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
      else {
        const err26 = {instancePath:instancePath+"/DescribeTemplateStatusSet",schemaPath:"#/properties/DescribeTemplateStatusSet/type",keyword:"type",params:{type: "array"}};
        if(vErrors === null){
          vErrors = [err26];
        }
        else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  }
  else {
    const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err27];
    }
    else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const contract = /*@__PURE__*/ defineContract({
  service: "sms",
  version: "2021-01-11",
  action: "DescribeSmsTemplateList",
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
          "DescribeTemplateStatusSet": {
            "type": ["array", "null"],
            "items": {
              "$ref": "#/definitions/DescribeTemplateListStatus",
            },
          },
          "RequestId": {
            "type": "string",
          },
        },
      },
    },
    "definitions": {
      "DescribeTemplateListStatus": {
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
          "ReviewReply": {
            "type": ["string", "null"],
          },
          "StatusCode": {
            "type": ["integer", "null"],
            "x-kind": "int64",
          },
          "TemplateContent": {
            "type": ["string", "null"],
          },
          "TemplateId": {
            "type": ["integer", "null"],
            "x-kind": "uint64",
          },
          "TemplateName": {
            "type": ["string", "null"],
          },
        },
      },
    },
  },
});

export { contract as describeSmsTemplateList };
