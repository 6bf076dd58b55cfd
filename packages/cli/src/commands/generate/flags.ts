import type { ModuleFormat } from "@tc3-schema/codegen";

/** What the command line says. */
export interface Flags {
  readonly out: string;
  readonly schemas: string;
  readonly service?: readonly string[];
  readonly action?: readonly string[];
  /** Without it, what the nearest package.json of the output says. */
  readonly format?: ModuleFormat;
  readonly check?: true;
  readonly watch?: true;
  readonly quiet?: true;
  readonly json?: true;
}
