// What @tc3-schema/validator/runtime declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Contract } from "@tc3-schema/types";

/** What the generator knows of an action: the three functions that compute its verdict, and where it belongs. */
interface ContractDefinition {
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

/** What Ajv's standalone code reports (`messages: false`), as far as it is read here. */
interface ReportedError {
  /** JSON Pointer to the value that the keyword was applied to. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly type?: string | readonly string[];
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
  };
}

/** Ajv's standalone function of the strict schema with `allErrors`: false, and why in `errors`. */
interface Reporter {
  (value: unknown): boolean;
  errors?: readonly ReportedError[] | null;
}

/** The contract of an action from what the generator knows of it. Generated code calls this; nobody else needs to. */
declare function defineContract<S, C extends string>(definition: ContractDefinition): Contract<S, C>;

export { type ContractDefinition, type ReportedError, type Reporter, defineContract };
