import type { TargetEdition } from "@tc3-schema/codegen/schema-files";

/** The options of `tc3 diff`, as commander passes them. */
export interface DiffOptions {
  readonly service?: readonly string[];
  readonly edition?: TargetEdition;
  readonly acrossVersions?: true;
  readonly policy?: string;
  readonly ignore?: string;
  readonly verbose?: true;
  readonly markdown?: true;
  readonly json?: true;
  readonly exitCode?: true;
  readonly changeset?: true;
  readonly config: string;
}
