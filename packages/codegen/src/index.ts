export { check, type Generated, type GenerateOptions, generate } from "./generate.ts";
export type { Finding, Place } from "./load/schema-error.ts";
export { SchemaError } from "./load/schema-error.ts";
export type { StaleFile } from "./write/disk-state.ts";
