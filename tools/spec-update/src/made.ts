import type { Judgement } from "@tc3-schema/spec-diff";
import type { ChangedFile } from "./changed-files.ts";
import type { Conformance } from "./steps/conformance.ts";
import type { DefinitionsUpdate } from "./steps/definitions.ts";
import type { ImportedSpec } from "./steps/import.ts";

/** What an update comes to. */
export interface Made {
  readonly spec: ImportedSpec;
  /** Nothing where the repository has no definitions of all services. */
  readonly definitions: DefinitionsUpdate | undefined;
  readonly judgement: Judgement;
  /** How many generated files changed. */
  readonly regenerated: number;
  /** Nothing where an earlier run has judged the same. */
  readonly conformance: Conformance | undefined;
  /** From the top of the repository; nothing when there is nothing to release. */
  readonly changeset: string | undefined;
  readonly files: readonly ChangedFile[];
}

export type Update =
  | { readonly outcome: "up-to-date"; readonly spec: ImportedSpec }
  | { readonly outcome: "would-write" | "already-written"; readonly made: Made }
  | { readonly outcome: "written"; readonly made: Made; readonly leftOver: readonly string[] };
