// Generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import { append, note } from "../../src/runtime/collect.ts";

const report = validate0;
function validate0(data, instancePath=""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Response === undefined){
      vErrors = note(vErrors, instancePath, "required", data, "Response");
      errors++;
    }
    for(const key0 in data){
      if(!(key0 === "Response")){
        vErrors = note(vErrors, instancePath, "additionalProperties", data, key0);
        errors++;
      }
    }
    if(data.Response !== undefined){
      let data0 = data.Response;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RequestId === undefined){
          vErrors = note(vErrors, instancePath+"/Response", "required", data0, "RequestId");
          errors++;
        }
        if(data0.DeprecatedWarning !== undefined){
          let data1 = data0.DeprecatedWarning;
          vErrors = note(vErrors, instancePath+"/Response/DeprecatedWarning", "not", data1);
          errors++;
        }
        if(data0.RequestId !== undefined){
          let data2 = data0.RequestId;
          if(typeof data2 !== "string"){
            vErrors = note(vErrors, instancePath+"/Response/RequestId", "type", data2, "string");
            errors++;
          }
        }
        if(data0.Error !== undefined){
          let data3 = data0.Error;
          const _errs10 = errors;
          let valid2 = true;
          const _errs11 = errors;
          if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
            if(data3.Code !== undefined){
              let data4 = data3.Code;
              const _errs12 = errors;
              if("" !== data4){
                vErrors = note(vErrors, "", "", undefined);
                errors++;
              }
              else {
              }
              if(errors === _errs12){
              }
              var valid3 = _errs12 === errors;
            }
            else {
              var valid3 = true;
            }
            if(valid3){
            }
          }
          if(errors === _errs11){
          }
          var _valid0 = _errs11 === errors;
          errors = _errs10;
          if(vErrors !== null){
            if(_errs10){
              vErrors.length = _errs10;
            }
            else {
              vErrors = null;
            }
          }
          if(!_valid0){
            const _errs13 = errors;
            if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
              if(data3.Message === undefined){
                vErrors = note(vErrors, instancePath+"/Response/Error", "required", data3, "Message");
                errors++;
              }
              if(data3.Message !== undefined){
                let data5 = data3.Message;
                if(typeof data5 !== "string"){
                  vErrors = note(vErrors, instancePath+"/Response/Error/Message", "type", data5, "string");
                  errors++;
                }
              }
            }
            var _valid0 = _errs13 === errors;
            valid2 = _valid0;
          }
          if(!valid2){
            vErrors = note(vErrors, instancePath+"/Response/Error", "if", data3);
            errors++;
          }
          if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
            if(data3.Code === undefined){
              vErrors = note(vErrors, instancePath+"/Response/Error", "required", data3, "Code");
              errors++;
            }
            for(const key1 in data3){
              if(!((key1 === "Code") || (key1 === "Message"))){
                vErrors = note(vErrors, instancePath+"/Response/Error", "additionalProperties", data3, key1);
                errors++;
              }
            }
            if(data3.Code !== undefined){
              let data6 = data3.Code;
              if(typeof data6 !== "string"){
                vErrors = note(vErrors, instancePath+"/Response/Error/Code", "type", data6, "string");
                errors++;
              }
              const _errs19 = errors;
              const _errs20 = errors;
              if("" !== data6){
                vErrors = note(vErrors, "", "", undefined);
                errors++;
              }
              else {
              }
              if(errors === _errs20){
              }
              var valid6 = _errs20 === errors;
              if(valid6){
                vErrors = note(vErrors, instancePath+"/Response/Error/Code", "not", data6);
                errors++;
              }
              else {
                errors = _errs19;
                if(vErrors !== null){
                  if(_errs19){
                    vErrors.length = _errs19;
                  }
                  else {
                    vErrors = null;
                  }
                }
              }
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/Response/Error", "type", data3, "object");
            errors++;
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/Response", "type", data0, "object");
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", data, "object");
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

export { report };
