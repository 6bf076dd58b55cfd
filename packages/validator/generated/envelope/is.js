// Generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

const is = validate10;
const schema11 = { "type": "object", "required": ["Response"], "properties": { "Response": { "type": "object", "required": ["RequestId"], "properties": { "Error": { "type": ["object", "null"], "required": ["Code"], "properties": { "Code": { "type": "string" } }, "if": { "properties": { "Code": { "const": "" } } }, "else": { "required": ["Message"], "properties": { "Message": { "type": "string" } } } }, "RequestId": { "type": "string" } } } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Response === void 0 && (missing0 = "Response")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.Response !== void 0) {
          let data0 = data.Response;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.RequestId === void 0 && (missing1 = "RequestId")) {
                validate10.errors = [{ instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.Error !== void 0) {
                  let data1 = data0.Error;
                  const _errs3 = errors;
                  if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
                    validate10.errors = [{ instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/type", keyword: "type", params: { type: schema11.properties.Response.properties.Error.type } }];
                    return false;
                  }
                  const _errs5 = errors;
                  let valid2 = true;
                  const _errs6 = errors;
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    if (data1.Code !== void 0) {
                      if ("" !== data1.Code) {
                        const err0 = {};
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                    }
                  }
                  var _valid0 = _errs6 === errors;
                  errors = _errs5;
                  if (vErrors !== null) {
                    if (_errs5) {
                      vErrors.length = _errs5;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (!_valid0) {
                    const _errs8 = errors;
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing2;
                      if (data1.Message === void 0 && (missing2 = "Message")) {
                        validate10.errors = [{ instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/else/required", keyword: "required", params: { missingProperty: missing2 } }];
                        return false;
                      } else {
                        if (data1.Message !== void 0) {
                          if (typeof data1.Message !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/Response/Error/Message", schemaPath: "#/properties/Response/properties/Error/else/properties/Message/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                    }
                    var _valid0 = _errs8 === errors;
                    valid2 = _valid0;
                  }
                  if (!valid2) {
                    const err1 = { instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/if", keyword: "if", params: { failingKeyword: "else" } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate10.errors = vErrors;
                    return false;
                  }
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing3;
                      if (data1.Code === void 0 && (missing3 = "Code")) {
                        validate10.errors = [{ instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/required", keyword: "required", params: { missingProperty: missing3 } }];
                        return false;
                      } else {
                        if (data1.Code !== void 0) {
                          if (typeof data1.Code !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/Response/Error/Code", schemaPath: "#/properties/Response/properties/Error/properties/Code/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.RequestId !== void 0) {
                    const _errs13 = errors;
                    if (typeof data0.RequestId !== "string") {
                      validate10.errors = [{ instancePath: instancePath + "/Response/RequestId", schemaPath: "#/properties/Response/properties/RequestId/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid1 = _errs13 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            } else {
              validate10.errors = [{ instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  is
};
