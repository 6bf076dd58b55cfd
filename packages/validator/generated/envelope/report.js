// Generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

const report = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Response === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Response")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.Response !== void 0) {
      let data0 = data.Response;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.RequestId === void 0) {
          const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/required", keyword: "required", params: { missingProperty: "RequestId" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.DeprecatedWarning !== void 0) {
          const err3 = { instancePath: instancePath + "/Response/DeprecatedWarning", schemaPath: "#/properties/Response/properties/DeprecatedWarning/not", keyword: "not", params: {} };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.Error !== void 0) {
          let data2 = data0.Error;
          const _errs8 = errors;
          let valid2 = true;
          const _errs9 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.Code !== void 0) {
              if ("" !== data2.Code) {
                const err4 = {};
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
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
              if (data2.Message === void 0) {
                const err5 = { instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/else/required", keyword: "required", params: { missingProperty: "Message" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (data2.Message !== void 0) {
                if (typeof data2.Message !== "string") {
                  const err6 = { instancePath: instancePath + "/Response/Error/Message", schemaPath: "#/properties/Response/properties/Error/else/properties/Message/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
            }
            var _valid0 = _errs11 === errors;
            valid2 = _valid0;
          }
          if (!valid2) {
            const err7 = { instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/if", keyword: "if", params: { failingKeyword: "else" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.Code === void 0) {
              const err8 = { instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/required", keyword: "required", params: { missingProperty: "Code" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "Code" || key1 === "Message")) {
                const err9 = { instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.Code !== void 0) {
              let data5 = data2.Code;
              if (typeof data5 !== "string") {
                const err10 = { instancePath: instancePath + "/Response/Error/Code", schemaPath: "#/properties/Response/properties/Error/properties/Code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              const _errs17 = errors;
              const _errs18 = errors;
              if ("" !== data5) {
                const err11 = {};
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              var valid6 = _errs18 === errors;
              if (valid6) {
                const err12 = { instancePath: instancePath + "/Response/Error/Code", schemaPath: "#/properties/Response/properties/Error/properties/Code/not", keyword: "not", params: {} };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
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
          } else {
            const err13 = { instancePath: instancePath + "/Response/Error", schemaPath: "#/properties/Response/properties/Error/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.RequestId !== void 0) {
          if (typeof data0.RequestId !== "string") {
            const err14 = { instancePath: instancePath + "/Response/RequestId", schemaPath: "#/properties/Response/properties/RequestId/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  report
};
