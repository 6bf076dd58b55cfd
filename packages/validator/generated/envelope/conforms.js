// Generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

const conforms = validate10;
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
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "Response")) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.Response !== void 0) {
            let data0 = data.Response;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.RequestId === void 0 && (missing1 = "RequestId")) {
                  validate10.errors = [{ instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/required", keyword: "required", params: { missingProperty: missing1 } }];
                  return false;
                } else {
                  if (data0.DeprecatedWarning !== void 0) {
                    const _errs4 = errors;
                    validate10.errors = [{ instancePath: instancePath + "/Response/DeprecatedWarning", schemaPath: "#/properties/Response/properties/DeprecatedWarning/not", keyword: "not", params: {} }];
                    return false;
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.Error !== void 0) {
                      let data2 = data0.Error;
                      const _errs6 = errors;
                      const _errs8 = errors;
                      let valid2 = true;
                      const _errs9 = errors;
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.Code !== void 0) {
                          if ("" !== data2.Code) {
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
                      var _valid0 = _errs9 === errors;
                      errors = _errs8;
                      if (vErrors !== null) {
                        if (_errs8) {
                          vErrors.length = _errs8;
                        } else {
                          vErrors = null;
                        }
                      }
                      if (!_valid0) {
                        const _errs11 = errors;
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing2;
                          if (data2.Message === void 0 && (missing2 = "Message")) {
                            validate10.errors = [{ instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/else/required", keyword: "required", params: { missingProperty: missing2 } }];
                            return false;
                          } else {
                            if (data2.Message !== void 0) {
                              if (typeof data2.Message !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/Response/Error/Message", schemaPath: "#/properties/Response/properties/Error/else/properties/Message/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                          }
                        }
                        var _valid0 = _errs11 === errors;
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
                      if (errors === _errs6) {
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing3;
                          if (data2.Code === void 0 && (missing3 = "Code")) {
                            validate10.errors = [{ instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/required", keyword: "required", params: { missingProperty: missing3 } }];
                            return false;
                          } else {
                            const _errs14 = errors;
                            for (const key1 in data2) {
                              if (!(key1 === "Code" || key1 === "Message")) {
                                validate10.errors = [{ instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                return false;
                                break;
                              }
                            }
                            if (_errs14 === errors) {
                              if (data2.Code !== void 0) {
                                let data5 = data2.Code;
                                if (typeof data5 !== "string") {
                                  validate10.errors = [{ instancePath: instancePath + "/Response/Error/Code", schemaPath: "#/properties/Response/properties/Error/properties/Code/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                const _errs17 = errors;
                                const _errs18 = errors;
                                if ("" !== data5) {
                                  const err2 = {};
                                  if (vErrors === null) {
                                    vErrors = [err2];
                                  } else {
                                    vErrors.push(err2);
                                  }
                                  errors++;
                                }
                                var valid6 = _errs18 === errors;
                                if (valid6) {
                                  validate10.errors = [{ instancePath: instancePath + "/Response/Error/Code", schemaPath: "#/properties/Response/properties/Error/properties/Code/not", keyword: "not", params: {} }];
                                  return false;
                                } else {
                                  errors = _errs17;
                                  if (vErrors !== null) {
                                    if (_errs17) {
                                      vErrors.length = _errs17;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.RequestId !== void 0) {
                        const _errs19 = errors;
                        if (typeof data0.RequestId !== "string") {
                          validate10.errors = [{ instancePath: instancePath + "/Response/RequestId", schemaPath: "#/properties/Response/properties/RequestId/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid1 = _errs19 === errors;
                      } else {
                        var valid1 = true;
                      }
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
  conforms
};
