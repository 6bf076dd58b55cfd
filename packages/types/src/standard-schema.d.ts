/**
 * The part of Standard Schema v1 (https://standardschema.dev) and of its JSON Schema companion that a contract
 * speaks, declared here so that nothing has to be installed for it.
 */
export interface StandardSchema<T> {
  readonly version: 1;
  readonly vendor: "tc3-schema";
  /** Returns the value that it was given. Never asynchronous. */
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
  /** A sentence without the path: a form shows it beside the field. */
  readonly message: string;
  /** From the root of the value. */
  readonly path: readonly PropertyKey[];
}

/** `draft-07` and `draft-2020-12` are served; any other target throws. */
export interface StandardJsonSchemaOptions {
  readonly target: "draft-07" | "draft-2020-12" | (string & {});
  readonly libraryOptions?: Record<string, unknown> | undefined;
}
