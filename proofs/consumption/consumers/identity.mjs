/** Prints whether there is only one class of each error, however an ES module imports it. */
import { createRequire } from "node:module";
import { isResponseValidationError, ResponseValidationError } from "@tc3-schema/errors";
import { ResponseValidationError as FromSubpath } from "@tc3-schema/errors/validation-error";
import { envelope } from "@tc3-schema/validator";

function thrownBy(contract) {
  try {
    contract.assert({});
  } catch (error) {
    return error;
  }
  return undefined;
}

const foreign = thrownBy(createRequire(import.meta.url)("@tc3-schema/validator").envelope);

console.log(
  JSON.stringify({
    sameClass: ResponseValidationError === FromSubpath,
    thrown: thrownBy(envelope) instanceof ResponseValidationError,
    foreignInstance: foreign instanceof ResponseValidationError,
    foreignRecognised: isResponseValidationError(foreign),
  }),
);
