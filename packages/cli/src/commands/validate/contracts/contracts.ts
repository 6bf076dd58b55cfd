import type { Outcome } from "@tc3-schema/types";

/** What is used of a contract here, whatever its action promises. */
export interface JudgingContract {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  parse(body: string | Uint8Array, options?: { strict?: boolean }): Outcome<unknown, string>;
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
