import type { Reporter } from "./reporter.ts";

/** What the generator knows of an action or a callback: where it belongs, and how its verdict is computed. */
export interface Definition {
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

/** An action's. */
export interface ContractDefinition extends Definition {
  /**
   * What there is to remark on the members of a Response object, beyond what every envelope has. Absent for the
   * envelope's own contract, which knows no members.
   */
  readonly report?: Reporter;
  /** Present where the action has a member called Error of its own. */
  readonly ownError?: true;
}

/** A callback's. */
export interface CallbackDefinition extends Definition {
  /** What there is to remark on a body. */
  readonly report: Reporter;
}
