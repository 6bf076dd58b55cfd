export type { When } from "./find.ts";
export type { Judged } from "./judge-with.ts";
export { type CodesProof, proveCodes } from "./prove-codes.ts";
export { type Compiled, compileEverything, proveTypes, type TypesProof } from "./prove-types.ts";
export { proveValidation, type ValidationProof, type Witness, witness } from "./prove-validation.ts";
