export type { Ambient } from "./emit/emit-project.ts";
export { check, type Generated, type GenerateOptions, generate } from "./generate.ts";
export { type Mistake, SchemaError } from "./load/schema-error.ts";
export { generateInMemory, type ServiceTexts } from "./project/generate-in-memory.ts";
export {
  checkProject,
  generateProject,
  type ProjectCheck,
  type ProjectResult,
} from "./project/generate-project.ts";
export { directoryHash } from "./project/hash.ts";
export { nearestFormat } from "./project/nearest-format.ts";
export { neededVersion, type UnfitPackage, unfitPackages } from "./project/needed-packages.ts";
export type { Generator, ModuleFormat, Progress, ProjectOptions } from "./project/project-options.ts";
export type { DefinitionsPlace, OpenPlace, SchemasPlace, ServiceSource } from "./project/service-source.ts";
export type { StaleFile } from "./write/disk-state.ts";
