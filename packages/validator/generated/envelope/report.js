/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

function reportError(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  if(value.Code === undefined){
    note(at, "required", value, "Code");
  }
  if(value.Message === undefined){
    note(at, "required", value, "Message");
  }
  for(const key in value){
    if(key !== "Code" &&
        key !== "Message"){
      note(at, "additionalProperties", value, key);
    }
  }
  let member = value.Code;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Code", "type", member, "string");
  }
  if(member === ""){
    note(at+"/Code", "minLength", member);
  }
  member = value.Message;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/Message", "type", member, "string");
  }
}

function reportResponse(value, at, note, own){
  if(typeof value !== "object" || value === null || Array.isArray(value)){
    note(at, "type", value, "object");
    return;
  }
  value = own(value);
  if(value.RequestId === undefined){
    note(at, "required", value, "RequestId");
  }
  let member = value.DeprecatedWarning;
  if(member !== undefined){
    note(at+"/DeprecatedWarning", "not", member);
  }
  member = value.RequestId;
  if(member !== undefined && typeof member !== "string"){
    note(at+"/RequestId", "type", member, "string");
  }
  member = value.Error;
  if(member !== undefined){
    reportError(member, at+"/Error", note, own);
  }
}

function report(body, at, note, own){
  if(typeof body !== "object" || body === null || Array.isArray(body)){
    note(at, "type", body, "object");
    return;
  }
  body = own(body);
  if(body.Response === undefined){
    note(at, "required", body, "Response");
  }
  for(const key in body){
    if(key !== "Response"){
      note(at, "additionalProperties", body, key);
    }
  }
  let member = body.Response;
  if(member !== undefined){
    reportResponse(member, at+"/Response", note, own);
  }
}

export { report };
