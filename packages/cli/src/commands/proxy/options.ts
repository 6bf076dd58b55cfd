import type { TargetEdition } from "@tc3-schema/codegen/schema-files";

/** The options of `tc3 proxy`, as commander passes them. */
export interface ProxyOptions {
  readonly service?: readonly string[];
  readonly edition?: TargetEdition;
  readonly project: string;
  readonly upstream?: string;
  readonly port: number;
  readonly host: string;
  readonly all?: true;
}
