/** The same program as identity.mjs, in CommonJS. Here the error of the other format comes from the ES modules. */
const { isResponseValidationError, ResponseValidationError } = require("@tc3-schema/errors");
const { ResponseValidationError: FromSubpath } = require("@tc3-schema/errors/validation-error");
const { envelope } = require("@tc3-schema/validator");

function thrownBy(contract) {
  try {
    contract.assert({});
  } catch (error) {
    return error;
  }
  return undefined;
}

async function main() {
  const foreign = thrownBy((await import("@tc3-schema/validator")).envelope);
  console.log(
    JSON.stringify({
      sameClass: ResponseValidationError === FromSubpath,
      thrown: thrownBy(envelope) instanceof ResponseValidationError,
      foreignInstance: foreign instanceof ResponseValidationError,
      foreignRecognised: isResponseValidationError(foreign),
    }),
  );
}

void main();
