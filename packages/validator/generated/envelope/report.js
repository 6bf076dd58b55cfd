// Generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

const report = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Response === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Response"}};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
    for(const key0 in data){
      if(!(key0 === "Response")){
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
    if(data.Response !== undefined){
      let data0 = data.Response;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RequestId === undefined){
          const err2 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/required",keyword:"required",params:{missingProperty: "RequestId"}};
          if(vErrors === null){
            vErrors = [err2];
          }
          else {
            vErrors.push(err2);
          }
          errors++;
        }
        if(data0.DeprecatedWarning !== undefined){
          const err3 = {instancePath:instancePath+"/Response/DeprecatedWarning",schemaPath:"#/properties/Response/properties/DeprecatedWarning/not",keyword:"not",params:{}};
          if(vErrors === null){
            vErrors = [err3];
          }
          else {
            vErrors.push(err3);
          }
          errors++;
        }
        if(data0.RequestId !== undefined){
          if(typeof data0.RequestId !== "string"){
            const err4 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/properties/RequestId/type",keyword:"type",params:{type: "string"}};
            if(vErrors === null){
              vErrors = [err4];
            }
            else {
              vErrors.push(err4);
            }
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
              if("" !== data3.Code){
                const err5 = {};
                if(vErrors === null){
                  vErrors = [err5];
                }
                else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
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
                const err6 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/properties/Error/else/required",keyword:"required",params:{missingProperty: "Message"}};
                if(vErrors === null){
                  vErrors = [err6];
                }
                else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if(data3.Message !== undefined){
                if(typeof data3.Message !== "string"){
                  const err7 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/properties/Error/else/properties/Message/type",keyword:"type",params:{type: "string"}};
                  if(vErrors === null){
                    vErrors = [err7];
                  }
                  else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            }
            var _valid0 = _errs13 === errors;
            valid2 = _valid0;
          }
          if(!valid2){
            const err8 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/properties/Error/if",keyword:"if",params:{failingKeyword: "else"}};
            if(vErrors === null){
              vErrors = [err8];
            }
            else {
              vErrors.push(err8);
            }
            errors++;
          }
          if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
            if(data3.Code === undefined){
              const err9 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/properties/Error/required",keyword:"required",params:{missingProperty: "Code"}};
              if(vErrors === null){
                vErrors = [err9];
              }
              else {
                vErrors.push(err9);
              }
              errors++;
            }
            for(const key1 in data3){
              if(!((key1 === "Code") || (key1 === "Message"))){
                const err10 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/properties/Error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                if(vErrors === null){
                  vErrors = [err10];
                }
                else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if(data3.Code !== undefined){
              let data6 = data3.Code;
              if(typeof data6 !== "string"){
                const err11 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/properties/Error/properties/Code/type",keyword:"type",params:{type: "string"}};
                if(vErrors === null){
                  vErrors = [err11];
                }
                else {
                  vErrors.push(err11);
                }
                errors++;
              }
              const _errs19 = errors;
              const _errs20 = errors;
              if("" !== data6){
                const err12 = {};
                if(vErrors === null){
                  vErrors = [err12];
                }
                else {
                  vErrors.push(err12);
                }
                errors++;
              }
              var valid6 = _errs20 === errors;
              if(valid6){
                const err13 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/properties/Error/properties/Code/not",keyword:"not",params:{}};
                if(vErrors === null){
                  vErrors = [err13];
                }
                else {
                  vErrors.push(err13);
                }
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
            const err14 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/properties/Error/type",keyword:"type",params:{type: "object"}};
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
      else {
        const err15 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/type",keyword:"type",params:{type: "object"}};
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
  else {
    const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    if(vErrors === null){
      vErrors = [err16];
    }
    else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

export { report };
