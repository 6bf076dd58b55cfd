import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { Draft, ErrorFormat } from "@tc3-schema/exports";

/** The options that every `tc3 export …` has, as commander passes them. */
export interface ExportOptions {
  readonly out: string;
  /** If it is left out, the definitions are read. */
  readonly schemas?: string;
  readonly edition?: TargetEdition;
  readonly service?: readonly string[];
  /** Some commands do not have it. */
  readonly allServices?: true;
  readonly action?: readonly string[];
  readonly quiet?: true;
  readonly json?: true;
}

export interface JsonSchemaOptions extends ExportOptions {
  readonly draft?: readonly Draft[];
}

export interface OpenapiOptions extends ExportOptions {
  readonly eachAction?: true;
  readonly strict?: true;
}

export interface ErrorsOptions extends ExportOptions {
  readonly format?: readonly ErrorFormat[];
}
