/** What generated code imports, in this package and in users' projects. Under semver like the rest. */
export { hasMembers, isExact, isExactError } from "./conform.ts";
export { defineCallback } from "./define-callback.ts";
export { defineContract } from "./define-contract.ts";
export type { CallbackDefinition, ContractDefinition, Definition } from "./definition.ts";
export type { Note, Reporter } from "./reporter.ts";
