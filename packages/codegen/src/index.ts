export { check, type Generated, type GenerateOptions, generate } from "./generate.ts";
export type { Finding, Place } from "./load/schema-error.ts";
export { SchemaError } from "./load/schema-error.ts";
export {
  checkProject,
  generateProject,
  type ProjectCheck,
  type ProjectResult,
} from "./project/generate-project.ts";
export type { UnfitPackage } from "./project/installed-packages.ts";
export type { Generator, ModuleFormat, Progress, ProjectOptions } from "./project/project-options.ts";
export type { StaleFile } from "./write/disk-state.ts";
