import type { TargetEdition } from "@tc3-schema/codegen/schema-files";

/** The options of `tc3 services` and `tc3 actions`, as commander passes them. */
export interface FindOptions {
  readonly edition?: Exclude<TargetEdition, "both">;
  readonly project: string;
  readonly json?: true;
}
