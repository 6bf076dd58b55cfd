import type { Issue } from "@tc3-schema/types";

/** What an integer mode makes of a body. */
export interface Exact {
  /** The value in the integer mode that was asked for. */
  readonly delivered: unknown;
  /** What there is to remark on it in that mode: a loss of digits is none where they were kept. */
  readonly issues: readonly Issue[];
  /** Losses that were counted and not kept. */
  readonly omitted: number;
}

/** What an outcome is made of. */
export interface Verdict {
  readonly value: unknown;
  readonly exact: Exact;
  readonly strict: boolean;
}
