import type { ModuleFormat } from "@tc3-schema/codegen";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";

/** The options of `tc3 add`, as commander passes them. */
export interface AddOptions {
  readonly action?: readonly string[];
  readonly edition?: TargetEdition;
  readonly out?: string;
  readonly format?: ModuleFormat;
  /** Directories with descriptions, relative to `tc3.json`. */
  readonly withDocs?: readonly string[];
  readonly project: string;
  readonly json?: true;
}
