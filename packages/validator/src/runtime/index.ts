/**
 * The functions that generated code imports, in this package and in the projects of users. Semver covers them like the
 * rest.
 */
export { defineCallback } from "./contract/define-callback.ts";
export { defineContract } from "./contract/define-contract.ts";
export { hasMembers, isExactError } from "./definition/conforms.ts";
export type {
  CallbackDefinition,
  ContractDefinition,
  Definition,
  NoteDifference,
  Report,
} from "./definition/definition.ts";
export { defineRequest } from "./request/define-request.ts";
export type { RequestDefinition } from "./request/request-definition.ts";
