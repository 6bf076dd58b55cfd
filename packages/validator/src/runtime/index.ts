/**
 * The functions that generated code imports, in this package and in the projects of users, and `formatPath`, which spells
 * the path of an issue as its message does. Semver covers them like the rest.
 */
export { alike } from "./body/alike.ts";
export { formatPath } from "./body/path.ts";
export { defineCallback } from "./contract/define-callback.ts";
export { defineContract, defineEnvelope } from "./contract/define-contract.ts";
export { ownError } from "./contract/own-error.ts";
export { hasMembers, isExactError } from "./definition/conforms.ts";
export type {
  CallbackDefinition,
  ContractDefinition,
  Definition,
  EnvelopeDefinition,
  NoteDifference,
  Report,
} from "./definition/definition.ts";
export { defineRequest } from "./request/define-request.ts";
export type { RequestDefinition } from "./request/request-definition.ts";
