import { resolve } from "node:path";

export const ROOT: string = resolve(import.meta.dirname, "../../..");

/** The published packages, and their directories. */
export const PUBLISHED = {
  schemas: "schemas",
  definitions: "packages/definitions",
  types: "packages/types",
  errors: "packages/errors",
  validator: "packages/validator",
  testing: "packages/testing",
  cli: "packages/cli",
} as const;

export type Name = keyof typeof PUBLISHED;

export const NAMES: readonly Name[] = [
  "schemas",
  "definitions",
  "types",
  "errors",
  "validator",
  "testing",
  "cli",
];
