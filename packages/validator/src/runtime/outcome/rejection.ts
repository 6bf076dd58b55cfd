import type { Issue, Malformed } from "@tc3-schema/types";
import { ownMember, plainMember } from "../body/own-members.ts";
import { MALFORMED, PROMISE_BROKEN, type Rank } from "../report/issue.ts";
import { type Exact, ISSUE_CAP, type Issues } from "../report/issues.ts";

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

export interface IssueList {
  readonly issues: Issue[];
  /** How many more there are. */
  readonly omitted: number;
}

/**
 * The first issues of some ranks.
 *
 * @param wanted The lowest and the highest rank of those to list first, then of those to list after them, and so on.
 */
export function listIssues(
  { issues: { first, counts }, exact }: ReportedIssues,
  ...wanted: readonly (readonly [lowest: Rank, highest: Rank])[]
): IssueList {
  const issues: Issue[] = [];
  let all = 0;
  for (const [lowest, highest] of wanted) {
    for (const { rank, make } of first) {
      if (rank >= lowest && rank <= highest && issues.length < ISSUE_CAP) issues.push(make(exact));
    }
    for (let rank = lowest; rank <= highest; rank += 1) all += counts[rank] ?? 0;
  }
  return { issues, omitted: all - issues.length };
}

/** The rejection, or undefined. The issues that make a body malformed come first, so that the cap cannot hide them. */
export function rejection(value: unknown, reported: ReportedIssues): Malformed | undefined {
  const { issues, omitted } = listIssues(
    reported,
    [MALFORMED, MALFORMED],
    [reported.rejected, PROMISE_BROKEN],
  );
  if (issues.length === 0) return undefined;
  const member = reported.inherits ? ownMember : plainMember;
  const requestId = member(member(value, "Response"), "RequestId");
  const outcome: Malformed = { status: "malformed", issues, omitted, value };
  if (typeof requestId === "string") outcome.requestId = requestId;
  return outcome;
}
