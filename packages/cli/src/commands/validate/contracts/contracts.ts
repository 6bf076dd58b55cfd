import type { Outcome } from "@tc3-schema/types";

/** The part of a contract that `validate` uses, for any action. */
export interface JudgingContract {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  decode(body: string | Uint8Array): Outcome<unknown, string>;
  readonly strict: { decode(body: string | Uint8Array): Outcome<unknown, string> };
}

/** An action as somebody names it: its service and version say more, and need not be there. */
export interface Named {
  readonly service: string | undefined;
  readonly version: string | undefined;
  readonly action: string;
}

/** The contracts to judge by. */
export interface Contracts {
  /** The newest that fits; none where two services have an action of that name. */
  readonly find: (named: Named) => JudgingContract | undefined;
}
