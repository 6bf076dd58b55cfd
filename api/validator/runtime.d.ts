// What @tc3-schema/validator/runtime declares, bundled from the built package in the order of names: made by `pnpm api`.

import { CallbackContract, Contract } from "@tc3-schema/types";

/** A callback's. */
interface CallbackDefinition extends Definition {
  /** What there is to remark on a body. */
  readonly report: Reporter;
}

/** An action's. */
interface ContractDefinition extends Definition {
  /**
  * What there is to remark on the members of a Response object, beyond what every envelope has. Absent for the
  * envelope's own contract, which knows no members.
  */
  readonly report?: Reporter;
  /** Present where the action has a member called Error of its own. */
  readonly ownError?: true;
}

/** What the generator knows of an action or a callback: where it belongs, and how its verdict is computed. */
interface Definition {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Tolerant: whether a value is accepted. */
  readonly is: (value: unknown) => boolean;
  /** Strict: whether there is nothing to remark on it. */
  readonly conforms: (value: unknown) => boolean;
  /**
  * The JSON Schema of what `is` accepts, in the keywords that draft-07 and 2020-12 share, without `$schema`.
  * Its `x-kind` says which integers have 64 bits.
  */
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

/** The contract of a callback from what the generator knows of it. Generated code calls this; nobody else needs to. */
declare function defineCallback<T>(definition: CallbackDefinition): CallbackContract<T>;

/** The contract of an action from what the generator knows of it. Generated code calls this; nobody else needs to. */
declare function defineContract<S, C extends string>(definition: ContractDefinition): Contract<S, C>;

export { type CallbackDefinition, type ContractDefinition, type Definition, type ReportedError, type Reporter, defineCallback, defineContract };
