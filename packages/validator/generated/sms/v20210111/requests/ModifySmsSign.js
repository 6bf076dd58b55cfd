/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { defineRequest } from "../../../../src/runtime/index.ts";
import { isModifySmsSignRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.CommissionImage !== undefined ||
  none.DocumentType !== undefined ||
  none.International !== undefined ||
  none.ProofImage !== undefined ||
  none.QualificationId !== undefined ||
  none.Remark !== undefined ||
  none.SignId !== undefined ||
  none.SignName !== undefined ||
  none.SignPurpose !== undefined ||
  none.SignType !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.DocumentType === undefined) +
      (body.International === undefined) +
      (body.ProofImage === undefined) +
      (body.SignId === undefined) +
      (body.SignName === undefined) +
      (body.SignPurpose === undefined) +
      (body.SignType === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "DocumentType",
        "International",
        "ProofImage",
        "SignId",
        "SignName",
        "SignPurpose",
        "SignType",
      ], missing);
  }
  for(const key in body){
    if(key !== "CommissionImage" &&
        key !== "DocumentType" &&
        key !== "International" &&
        key !== "ProofImage" &&
        key !== "QualificationId" &&
        key !== "Remark" &&
        key !== "SignId" &&
        key !== "SignName" &&
        key !== "SignPurpose" &&
        key !== "SignType"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.CommissionImage;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/CommissionImage", "type", member, "string");
  }
  member = body.DocumentType;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/DocumentType", "type", member, "integer");
  }
  member = body.International;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/International", "type", member, "integer");
  }
  member = body.ProofImage;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/ProofImage", "type", member, "string");
  }
  member = body.QualificationId;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/QualificationId", "type", member, "integer");
  }
  member = body.Remark;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Remark", "type", member, "string");
  }
  member = body.SignId;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/SignId", "type", member, "integer");
  }
  member = body.SignName;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SignName", "type", member, "string");
  }
  member = body.SignPurpose;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/SignPurpose", "type", member, "integer");
  }
  member = body.SignType;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/SignType", "type", member, "integer");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  service: "sms",
  version: "2021-01-11",
  action: "ModifySmsSign",
  is,
  inherits,
  report,
  request: {
    "required": ["DocumentType", "International", "ProofImage", "SignId", "SignName", "SignPurpose", "SignType"],
    "properties": {
      "CommissionImage": {
        "type": "string",
      },
      "DocumentType": {
        "type": "integer",
      },
      "International": {
        "type": "integer",
      },
      "ProofImage": {
        "type": "string",
      },
      "QualificationId": {
        "type": "integer",
      },
      "Remark": {
        "type": "string",
      },
      "SignId": {
        "type": "integer",
      },
      "SignName": {
        "type": "string",
      },
      "SignPurpose": {
        "type": "integer",
      },
      "SignType": {
        "type": "integer",
      },
    },
  },
});

export { contract as modifySmsSignRequest };
export { isModifySmsSignRequest } from "./guards.js";
