import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { PageFormat, TableKind } from "@tc3-schema/spec-import";

/** The options of every `tc3 import …`, as commander passes them. */
export interface ImportOptions {
  readonly out: string;
  /** Whether every definition that was set aside is an error, also one that was not named by `--service`. */
  readonly strict?: true;
  readonly quiet?: true;
  readonly json?: true;
}

export interface GoSdkOptions extends ImportOptions {
  readonly edition: Edition;
  readonly service?: readonly string[];
}

export interface TccliOptions extends ImportOptions {
  readonly edition: Edition;
  readonly service?: readonly string[];
  readonly withDocs?: true;
  /** The international definitions, for their English words. */
  readonly intl?: string;
}

export interface DocsOptions extends ImportOptions {
  readonly url: string;
  readonly name: string;
  readonly title?: string;
  readonly updated?: string;
  readonly service?: string;
  readonly version?: string;
  readonly only?: TableKind;
  readonly kind?: TableKind;
  readonly format?: PageFormat;
}
