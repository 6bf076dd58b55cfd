import type { ModuleFormat } from "@tc3-schema/codegen";

/** What the command line says. */
export interface Flags {
  readonly out: string;
  readonly schemas: string;
  readonly service?: readonly string[];
  readonly action?: readonly string[];
  readonly format: ModuleFormat;
  readonly check?: true;
  readonly watch?: true;
  readonly quiet?: true;
  readonly json?: true;
}
