/**
 * The part of Standard Schema v1 (https://standardschema.dev) and of its JSON Schema extension that a contract has. It is
 * declared here, so that you need to install nothing.
 */
export interface StandardSchema<T> {
  readonly version: 1;
  readonly vendor: "tc3-schema";
  /** Returns the value itself, not a copy. Never asynchronous. */
  readonly validate: (value: unknown) => StandardResult<T>;
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  readonly jsonSchema: {
    readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
    readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
  };
}

export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  /** A sentence without the path, so that a form can show it beside the field. */
  readonly message: string;
  /** The way from the root of the value. */
  readonly path: readonly PropertyKey[];
}

/** The targets `draft-07` and `draft-2020-12` exist. Any other target throws. */
export interface StandardJsonSchemaOptions {
  readonly target: "draft-07" | "draft-2020-12" | (string & {});
  readonly libraryOptions?: Record<string, unknown> | undefined;
}
