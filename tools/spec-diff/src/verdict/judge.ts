import type { Change } from "../compare/change.ts";
import type { Ignored } from "./ignore.ts";
import { POLICY, type Policy } from "./policy.ts";
import { bumpOf, highest, type Verdict, type Verdicts } from "./verdict.ts";

export interface JudgedChange extends Change {
  readonly verdicts: Verdicts;
  readonly bump: Verdict;
}

export interface Judgement {
  /** What counts. */
  readonly changes: readonly JudgedChange[];
  /** What the ignore file takes out, with the reason that it gives. */
  readonly ignored: readonly (JudgedChange & { readonly reason: string })[];
  /** Entries of the ignore file that no change has the fingerprint of. */
  readonly unused: readonly Ignored[];
  /** The release that all of it makes. */
  readonly bump: Verdict;
}

export interface JudgeOptions {
  readonly policy?: Policy;
  readonly ignore?: readonly Ignored[];
}

/** Says for whom each change breaks what, and which release that makes. */
export function judge(
  changes: readonly Change[],
  { policy = POLICY, ignore = [] }: JudgeOptions = {},
): Judgement {
  const reasons = new Map(ignore.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const judged = changes.map((change): JudgedChange => {
    const verdicts = policy[change.rule];
    return { ...change, verdicts, bump: bumpOf(verdicts) };
  });
  const counted = judged.filter(({ fingerprint }) => !reasons.has(fingerprint));
  const present = new Set(changes.map(({ fingerprint }) => fingerprint));
  return {
    changes: counted,
    ignored: judged.flatMap((change) => {
      const reason = reasons.get(change.fingerprint);
      return reason === undefined ? [] : [{ ...change, reason }];
    }),
    unused: ignore.filter(({ fingerprint }) => !present.has(fingerprint)),
    bump: highest(counted.map(({ bump }) => bump)),
  };
}
