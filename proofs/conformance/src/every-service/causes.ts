import type { Issue, Outcome } from "@tc3-schema/types";
import { placeIn } from "./json-path.ts";

export const issuesOf = (outcome: Outcome<unknown, string>): readonly Issue[] =>
  outcome.status === "malformed" ? outcome.issues : outcome.drift;

/** Why, without where: `wrong-kind: expected string, received number`. */
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

/** What in an example is not as its own definitions say, each kind of place once. */
export const contradictionsIn = (issues: readonly Issue[]): readonly string[] =>
  [
    ...new Set(
      issues.map((each) => `${each.code} at ${placeIn(each.path)}${causeOf(each).slice(each.code.length)}`),
    ),
  ].sort();
