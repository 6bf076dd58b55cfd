import type { Issue, Malformed } from "@tc3-schema/types";
import { ownMember, plainMember } from "../body/own-members.ts";
import { isMalformed, isStrictlyRejected } from "../report/issue.ts";
import { ISSUE_CAP, type Issues, type TokenAt } from "../report/issues.ts";

/**
 * The issues that a report found in a body, and how it is judged by them. There may be none: if Object.prototype was
 * extended, the report runs to be sure.
 */
export interface ReportedIssues {
  readonly issues: Issues;
  readonly tokenAt: TokenAt | undefined;
  readonly strict: boolean;
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

/** Chooses issues by their code. */
type IsWanted = (code: string) => boolean;

export interface IssueList {
  readonly issues: Issue[];
  /** How many more there are. */
  readonly omitted: number;
}

/** The first issues of the wanted codes, in the order of `wanted`. */
export function listIssues(
  { issues: { first, counts }, tokenAt }: ReportedIssues,
  ...wanted: readonly IsWanted[]
): IssueList {
  const issues: Issue[] = [];
  let all = 0;
  for (const isWanted of wanted) {
    for (const { code, make } of first) {
      if (isWanted(code) && issues.length < ISSUE_CAP) issues.push(make(tokenAt));
    }
    for (const code of Object.keys(counts)) if (isWanted(code)) all += counts[code] ?? 0;
  }
  return { issues, omitted: all - issues.length };
}

/** The rejection, or undefined. The issues that make a body malformed come first, so that the cap cannot hide them. */
export function rejected(value: unknown, reported: ReportedIssues): Malformed | undefined {
  const { issues, omitted } = reported.strict
    ? listIssues(reported, isMalformed, isStrictlyRejected)
    : listIssues(reported, isMalformed);
  if (issues.length === 0) return undefined;
  const member = reported.inherits ? ownMember : plainMember;
  const requestId = member(member(value, "Response"), "RequestId");
  const outcome: Malformed = { status: "malformed", issues, omitted, value };
  if (typeof requestId === "string") outcome.requestId = requestId;
  return outcome;
}
