import type { ModuleFormat } from "@tc3-schema/codegen";

/** The options of `tc3 generate`, as commander hands them over. */
export interface GenerateOptions {
  /** Without it, the nearest `tc3.json` says everything. */
  readonly out?: string;
  /** Without it, `schemas`. */
  readonly schemas?: string;
  readonly project: string;
  readonly service?: readonly string[];
  readonly action?: readonly string[];
  /** Without it, the nearest package.json of the output decides. */
  readonly format?: ModuleFormat;
  readonly check?: true;
  readonly watch?: true;
  readonly quiet?: true;
  readonly json?: true;
}
