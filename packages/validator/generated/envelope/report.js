/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

const report = validate0;
function validate0(data, at, note, own){
  if(data && typeof data == "object" && !Array.isArray(data)){
    data = own(data);
    if(data.Response === undefined){
      note(at, "required", data, "Response");
    }
    for(const key0 in data){
      if(!(key0 === "Response")){
        note(at, "additionalProperties", data, key0);
      }
    }
    if(data.Response !== undefined){
      let data0 = data.Response;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        data0 = own(data0);
        if(data0.RequestId === undefined){
          note(at+"/Response", "required", data0, "RequestId");
        }
        if(data0.DeprecatedWarning !== undefined){
          let data1 = data0.DeprecatedWarning;
          note(at+"/Response/DeprecatedWarning", "not", data1);
        }
        if(data0.RequestId !== undefined){
          let data2 = data0.RequestId;
          if(typeof data2 !== "string"){
            note(at+"/Response/RequestId", "type", data2, "string");
          }
        }
        if(data0.Error !== undefined){
          let data3 = data0.Error;
          if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
            data3 = own(data3);
            if(data3.Code === undefined){
              note(at+"/Response/Error", "required", data3, "Code");
            }
            if(data3.Message === undefined){
              note(at+"/Response/Error", "required", data3, "Message");
            }
            for(const key1 in data3){
              if(!((key1 === "Code") || (key1 === "Message"))){
                note(at+"/Response/Error", "additionalProperties", data3, key1);
              }
            }
            if(data3.Code !== undefined){
              let data4 = data3.Code;
              if(typeof data4 === "string"){
                if(data4.length < 1){
                  note(at+"/Response/Error/Code", "minLength", data4);
                }
              }
              else {
                note(at+"/Response/Error/Code", "type", data4, "string");
              }
            }
            if(data3.Message !== undefined){
              let data5 = data3.Message;
              if(typeof data5 !== "string"){
                note(at+"/Response/Error/Message", "type", data5, "string");
              }
            }
          }
          else {
            note(at+"/Response/Error", "type", data3, "object");
          }
        }
      }
      else {
        note(at+"/Response", "type", data0, "object");
      }
    }
  }
  else {
    note(at, "type", data, "object");
  }
}

export { report };
