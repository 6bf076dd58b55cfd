import type { Issue } from "@tc3-schema/types";
import { type Code, type Rank, rankOf } from "./issue.ts";

/** How many issues an outcome lists. The rest are counted in `omitted`. */
export const ISSUE_CAP = 100;

/** Returns the exact value of a body. */
export type Exact = () => unknown;

/** An issue that is made only when an outcome lists it. */
export interface PendingIssue {
  readonly rank: Rank;
  /** @param exact Undefined if the body was not read from a text. */
  readonly make: (exact: Exact | undefined) => Issue;
}

/** The issues of a value. A body of megabytes may have a million of them, so most are only counted. */
export interface Issues {
  /** The first of each rank in the order in which they were found, as many as an outcome can list. */
  readonly first: PendingIssue[];
  /** How many there are of each rank. */
  readonly counts: [number, number, number, number];
}

export const noIssues = (): Issues => ({ first: [], counts: [0, 0, 0, 0] });

/** Whether there is an issue of a rank, or of a worse one. */
export const hasIssue = ({ first }: Issues, least: Rank): boolean => first.some(({ rank }) => rank >= least);

/** Counts one more issue, or several. Returns whether an outcome may list the first of them. */
export function countIssue({ counts }: Issues, rank: Rank, more = 1): boolean {
  const count = counts[rank];
  counts[rank] = count + more;
  return count < ISSUE_CAP;
}

/** Adds an issue. */
export function addIssue(issues: Issues, code: Code, make: PendingIssue["make"]): void {
  const rank = rankOf(code);
  if (countIssue(issues, rank)) issues.first.push({ rank, make });
}
