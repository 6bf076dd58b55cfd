import type { Issue } from "@tc3-schema/types";
import type { Path } from "../body/path.ts";
import type { Code } from "./issue.ts";

/** How many issues an outcome lists. The rest are counted in `omitted`. */
export const ISSUE_CAP = 100;

/** The token at a path of the text, if `JSON.parse` lost digits of it. */
export type TokenAt = (path: Path) => string | undefined;

/** An issue that is made only when an outcome lists it. */
export interface PendingIssue {
  readonly code: Code;
  /** @param tokenAt Finds the digits of an integer. Undefined if there is no text. */
  readonly make: (tokenAt?: TokenAt) => Issue;
}

/** The issues of a value. A body of megabytes may have a million of them, so most are only counted. */
export interface Issues {
  /** The first of each code in the order in which they were found, as many as an outcome can list. */
  readonly first: PendingIssue[];
  /** How many there are of each code. */
  readonly counts: Record<string, number>;
}

export const noIssues = (): Issues => ({ first: [], counts: {} });

export const isEmpty = ({ counts }: Issues): boolean => Object.keys(counts).length === 0;

/** Whether one of the issues has such a code. */
export const hasIssue = ({ counts }: Issues, isWanted: (code: string) => boolean): boolean =>
  Object.keys(counts).some(isWanted);

/** Counts one more issue, or several. Returns whether an outcome may list the first of them. */
export function countIssue({ counts }: Issues, code: Code, more = 1): boolean {
  const count = counts[code] ?? 0;
  counts[code] = count + more;
  return count < ISSUE_CAP;
}
