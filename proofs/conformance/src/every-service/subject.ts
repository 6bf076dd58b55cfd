import type { AnyContract } from "./any-contract.ts";
import type { DeclaredObject } from "./declared.ts";
import type { Oracle } from "./oracle.ts";

/** What an example is held against. */
export interface Subject {
  readonly contract: AnyContract;
  /** What the official definitions say that the action answers with. */
  readonly answer: DeclaredObject;
  /** Undefined when nothing is to be changed. */
  readonly oracle: Oracle | undefined;
}

/** Whether the action has a member called Error of its own. */
export const declaresError = ({ answer }: Subject): boolean => answer.members.has("Error");
