import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { Draft } from "@tc3-schema/exports";

/** The options that every `tc3 export …` has, as commander passes them. */
export interface ExportOptions {
  /** If it is left out, the definitions are read. */
  readonly schemas?: string;
  readonly edition?: TargetEdition;
  readonly service?: readonly string[];
  readonly action?: readonly string[];
  readonly quiet?: true;
  readonly json?: true;
}

export interface JsonSchemaOptions extends ExportOptions {
  readonly out: string;
  readonly draft?: readonly Draft[];
}
