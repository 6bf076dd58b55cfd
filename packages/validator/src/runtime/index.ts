/** What generated code imports, in this package and in users' projects. Under semver like the rest. */
export { append, note } from "./collect.ts";
export { hasMembers, isExact, isExactError } from "./conform.ts";
export { defineCallback } from "./define-callback.ts";
export { defineContract } from "./define-contract.ts";
export type { CallbackDefinition, ContractDefinition, Definition } from "./definition.ts";
export type { ReportedError, Reporter } from "./reported-error.ts";
