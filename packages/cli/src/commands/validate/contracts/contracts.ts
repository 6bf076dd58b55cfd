import type { Edition, Outcome } from "@tc3-schema/types";

/** The part of a contract that `validate` uses, for any action. */
export interface JudgingContract {
  readonly edition: Edition;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  decode(body: string | Uint8Array): Outcome<unknown, string>;
  readonly strict: { decode(body: string | Uint8Array): Outcome<unknown, string> };
}

/** An action as a command line or a tagged line names it; service and version are optional. */
export interface ActionName {
  readonly service: string | undefined;
  readonly version: string | undefined;
  readonly action: string;
}

/** The contracts that judge the lines. */
export interface Contracts {
  /** The newest contract that matches; undefined if two services have an action of that name. */
  readonly find: (named: ActionName) => JudgingContract | undefined;
}
