/** What generated code imports, in this package and in users' projects. Under semver like the rest. */
export { defineContract } from "./define-contract.ts";
export type { ContractDefinition } from "./definition.ts";
export type { ReportedError, Reporter } from "./reported-error.ts";
