import type { DeclaredBody, DeclaredResponse } from "./declared.ts";
import type { Reporter } from "./reporter.ts";

/** What the generator knows about an action or a callback: where it belongs, and how its verdict is computed. */
export interface Definition {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Tolerant: whether a value is accepted. */
  readonly is: (value: unknown) => boolean;
  /** Strict: whether a value is exactly as the spec promises. */
  readonly conforms: (value: unknown) => boolean;
  /**
   * Whether every object inherits a member that the two read: somebody put it on Object.prototype. Then only the report
   * is right, which reads own members.
   */
  readonly inherits: () => boolean;
}

/** The definition of an action. */
export interface ContractDefinition extends Definition {
  /**
   * Reports the members of a Response object, beyond those that every envelope has. Absent for the envelope's own
   * contract, which knows no members.
   */
  readonly report?: Reporter;
  /** Present where the action has a member called Error of its own. */
  readonly ownError?: true;
  readonly response: DeclaredResponse;
}

/** The definition of a callback. */
export interface CallbackDefinition extends Definition {
  /** Reports the whole body. */
  readonly report: Reporter;
  readonly body: DeclaredBody;
}
