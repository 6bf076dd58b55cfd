import type { Issue, Outcome } from "@tc3-schema/types";
import { placeIn } from "./json-path.ts";

export const OUTCOMES = [
  "conforms",
  "conforms, with drift",
  "does not conform",
  "failure",
  "malformed",
] as const;

/** The outcome of an example. All but `malformed` are accepted by default. */
export type OutcomeKind = (typeof OUTCOMES)[number];

export function kindOfOutcome(outcome: Outcome<unknown, string>): OutcomeKind {
  if (outcome.status !== "success") return outcome.status;
  if (!outcome.conforms) return "does not conform";
  return outcome.drift.length === 0 ? "conforms" : "conforms, with drift";
}

export const issuesOf = (outcome: Outcome<unknown, string>): readonly Issue[] =>
  outcome.status === "malformed" ? outcome.issues : outcome.drift;

/** Returns an issue without its path: `wrong-kind: expected string, received number`. */
export function causeOf({ code, expected, received }: Issue): string {
  switch (code) {
    case "wrong-kind":
    case "bad-request-id":
    case "bad-error":
    case "no-response":
      return `${code}: expected ${expected ?? "value"}, received ${received ?? "nothing"}`;
    case "null":
      return `${code}: expected ${expected ?? "value"}`;
    default:
      return code;
  }
}

/** Returns where an example contradicts its own definition. Places that differ only by an index of a list are one. */
export const contradictionsIn = (issues: readonly Issue[]): readonly string[] =>
  [
    ...new Set(
      issues.map((each) => `${each.code} at ${placeIn(each.path)}${causeOf(each).slice(each.code.length)}`),
    ),
  ].sort();
