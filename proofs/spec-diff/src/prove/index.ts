export { proveCodes } from "./prove-codes.ts";
export { compileEverything, proveTypes, type TypesProof } from "./prove-types.ts";
export { proveValidation, type ValidationProof } from "./prove-validation.ts";
