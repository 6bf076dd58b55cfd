import type { Outcome } from "@tc3-schema/types";

export const OUTCOMES = [
  "conforms",
  "conforms, with remarks",
  "accepted with drift",
  "failure",
  "malformed",
] as const;

/** What became of an example. All but the last are accepted by default. */
export type OutcomeKind = (typeof OUTCOMES)[number];

export function kindOfOutcome(outcome: Outcome<unknown, string>): OutcomeKind {
  if (outcome.status !== "success") return outcome.status;
  if (!outcome.conforms) return "accepted with drift";
  return outcome.drift.length === 0 ? "conforms" : "conforms, with remarks";
}
