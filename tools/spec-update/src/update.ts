import type { Judgement } from "@tc3-schema/spec-diff";
import type { ChangedFile } from "./changed-files.ts";
import type { Conformance } from "./steps/conformance.ts";
import type { DefinitionsUpdate } from "./steps/definitions.ts";
import type { ImportedSchemas } from "./steps/import.ts";

/** The result of all steps before `write`. */
export interface PreparedUpdate {
  readonly schemas: ImportedSchemas;
  /** Undefined if the repository has no definitions of all services. */
  readonly definitions: DefinitionsUpdate | undefined;
  readonly judgement: Judgement;
  /** How many generated files changed. */
  readonly regenerated: number;
  /** Undefined if an earlier run has judged the same, or no schema of the mainland edition changed. */
  readonly conformance: Conformance | undefined;
  /** Relative to the root of the repository; undefined if there is nothing to release. */
  readonly changeset: string | undefined;
  readonly files: readonly ChangedFile[];
}

export type Update =
  | { readonly outcome: "up-to-date"; readonly schemas: ImportedSchemas }
  | { readonly outcome: "would-write" | "already-written"; readonly prepared: PreparedUpdate }
  | { readonly outcome: "written"; readonly prepared: PreparedUpdate; readonly leftOver: string | undefined };
