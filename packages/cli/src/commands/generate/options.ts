import type { Ambient, ModuleFormat } from "@tc3-schema/codegen";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";

/** The options of `tc3 generate`, as commander passes them. */
export interface GenerateOptions {
  /** If it is left out, the nearest `tc3.json` decides everything. */
  readonly out?: string;
  /** If it is left out, `schemas`. */
  readonly schemas?: string;
  readonly edition?: TargetEdition;
  readonly project: string;
  readonly service?: readonly string[];
  readonly action?: readonly string[];
  /** If it is left out, the nearest package.json of the output decides. */
  readonly format?: ModuleFormat;
  /** If it is left out, `tc3.json` says it. */
  readonly ambient?: Ambient;
  /** Directories with descriptions. If they are left out, `tc3.json` names them. */
  readonly withDocs?: readonly string[];
  readonly check?: true;
  readonly watch?: true;
  readonly quiet?: true;
  readonly json?: true;
}
