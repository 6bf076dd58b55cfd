import type { CallbackOutcome, Issue, Outcome } from "@tc3-schema/types";
import type { Described } from "./shape/read-shape.ts";

type AnyOutcome = Outcome<unknown, string> | CallbackOutcome<unknown>;

/** The part that every contract has, of an action or of a callback. */
export interface AnyContract extends Described {
  readonly action: string;
  check(value: unknown): AnyOutcome;
  decode(body: string): AnyOutcome;
}

/** The differences from the definition that a contract accepts in a body. */
export function driftOf(contract: AnyContract, body: unknown): readonly Issue[] {
  const outcome = contract.check(body);
  return outcome.status === "malformed" ? [] : outcome.drift;
}

/** The name of a contract in messages. The envelope belongs to no action. */
export const nameOf = ({ action }: { readonly action: string }): string => action || "envelope";
