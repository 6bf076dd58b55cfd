import type { Issue, Malformed } from "@tc3-schema/types";
import { ownMembers, requestIdOf, responseOf } from "../body/own-members.ts";
import { MALFORMED, PROMISE_BROKEN, type Rank } from "../report/issue.ts";
import { type Exact, hasIssue, ISSUE_CAP, type Issues } from "../report/issues.ts";

/**
 * The issues that a report found in a body, and how it is judged by them. There may be none: if Object.prototype was
 * extended, the report runs to be sure.
 */
export interface ReportedIssues {
  readonly issues: Issues;
  readonly exact: Exact | undefined;
  /** Issues of this rank, and worse ones, are a reason to reject the body. */
  readonly rejected: Rank;
  /** Whether the object may inherit a member that is read from the body. */
  readonly inherits: boolean;
}

/** The outcome of a body that is rejected for one reason alone. */
export const malformed = (only: Issue, value: unknown): Malformed => ({
  status: "malformed",
  issues: [only],
  omitted: 0,
  value,
});

/**
 * Adds the first issues from one rank to another to a list.
 *
 * @returns How many there are.
 */
export function addIssues(
  list: Issue[],
  { issues: { first, counts }, exact }: ReportedIssues,
  lowest: Rank,
  highest: Rank,
): number {
  let all = 0;
  for (let rank = lowest; rank <= highest; rank += 1) all += counts[rank] ?? 0;
  for (const { rank, make } of first) {
    if (rank >= lowest && rank <= highest && list.length < ISSUE_CAP) list.push(make(exact));
  }
  return all;
}

/** The rejection, or undefined. The issues that make a body malformed come first, so that the cap cannot hide them. */
export function rejection(value: unknown, reported: ReportedIssues): Malformed | undefined {
  if (!hasIssue(reported.issues, reported.rejected)) return undefined;
  const issues: Issue[] = [];
  let all = addIssues(issues, reported, MALFORMED, MALFORMED);
  all += addIssues(issues, reported, reported.rejected, PROMISE_BROKEN);
  const own = ownMembers(reported.inherits);
  const requestId = requestIdOf(responseOf(value, own), own);
  const outcome: Malformed = { status: "malformed", issues, omitted: all - issues.length, value };
  if (typeof requestId === "string") outcome.requestId = requestId;
  return outcome;
}
