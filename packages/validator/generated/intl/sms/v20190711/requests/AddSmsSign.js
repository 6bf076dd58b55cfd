/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { defineRequest } from "../../../../../src/runtime/index.ts";
import { isAddSmsSignRequest as is } from "./guards.js";

const none = {};
const inherits = () =>
  none.CommissionImage !== undefined ||
  none.DocumentType !== undefined ||
  none.International !== undefined ||
  none.ProofImage !== undefined ||
  none.Remark !== undefined ||
  none.SignName !== undefined ||
  none.SignType !== undefined ||
  none.UsedMethod !== undefined;

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  const missing = (body.DocumentType === undefined) +
      (body.International === undefined) +
      (body.ProofImage === undefined) +
      (body.SignName === undefined) +
      (body.SignType === undefined) +
      (body.UsedMethod === undefined);
  if(missing > 0){
    note(at, "required", body, [
        "DocumentType",
        "International",
        "ProofImage",
        "SignName",
        "SignType",
        "UsedMethod",
      ], missing);
  }
  for(const key in body){
    if(key !== "CommissionImage" &&
        key !== "DocumentType" &&
        key !== "International" &&
        key !== "ProofImage" &&
        key !== "Remark" &&
        key !== "SignName" &&
        key !== "SignType" &&
        key !== "UsedMethod"){
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
  member = body.Remark;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Remark", "type", member, "string");
  }
  member = body.SignName;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/SignName", "type", member, "string");
  }
  member = body.SignType;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/SignType", "type", member, "integer");
  }
  member = body.UsedMethod;
  if(member !== undefined && !Number.isInteger(member)){
    note(at+"/UsedMethod", "type", member, "integer");
  }
}

const contract = /*@__PURE__*/ defineRequest({
  edition: "intl",
  service: "sms",
  version: "2019-07-11",
  action: "AddSmsSign",
  is,
  inherits,
  report,
  request: {
    "required": ["DocumentType", "International", "ProofImage", "SignName", "SignType", "UsedMethod"],
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
      "Remark": {
        "type": "string",
      },
      "SignName": {
        "type": "string",
      },
      "SignType": {
        "type": "integer",
      },
      "UsedMethod": {
        "type": "integer",
      },
    },
  },
});

export { contract as addSmsSignRequest };
export { isAddSmsSignRequest } from "./guards.js";
