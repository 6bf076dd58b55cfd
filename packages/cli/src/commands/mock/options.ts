import type { TargetEdition } from "@tc3-schema/codegen/schema-files";

/** The options of `tc3 mock`, as commander passes them. */
export interface MockOptions {
  readonly service?: readonly string[];
  readonly edition?: TargetEdition;
  readonly project: string;
  readonly port: number;
  readonly host: string;
  readonly rules?: string;
  readonly seed: number;
  readonly secretId?: string;
  readonly secretKey?: string;
  readonly region?: readonly string[];
  readonly callback?: string;
  readonly record?: string;
  readonly json?: true;
  readonly quiet?: true;
}
