import type { Reporter } from "./reported-error.ts";

/** What the generator knows of an action: the three functions that compute its verdict, and where it belongs. */
export interface ContractDefinition {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Tolerant: whether a value is accepted. */
  readonly is: (value: unknown) => boolean;
  /** Strict: whether there is nothing to remark on it. */
  readonly conforms: (value: unknown) => boolean;
  /** What there is to remark; asked only after `conforms` said no. */
  readonly report: Reporter;
  /** The JSON Schema of what `is` accepts, in the keywords that draft-07 and 2020-12 share, without `$schema`. */
  readonly schema: Readonly<Record<string, unknown>>;
}
