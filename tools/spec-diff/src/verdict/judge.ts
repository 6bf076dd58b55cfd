import type { Change } from "../rules/change.ts";
import { bumpOf, highest, type Verdict, type Verdicts } from "../rules/verdict.ts";
import type { Ignored } from "./ignore.ts";
import type { Policy } from "./read-policy.ts";

/** A change with the verdicts that apply in a project, and the release that it needs. */
export interface JudgedChange extends Change {
  readonly verdicts: Verdicts;
  readonly bump: Verdict;
}

export interface Judgement {
  /** The changes that count. */
  readonly changes: readonly JudgedChange[];
  /** The changes that the ignore file excludes, each with its reason. */
  readonly ignored: readonly (JudgedChange & { readonly reason: string })[];
  /** The entries of the ignore file whose fingerprint no change has. */
  readonly unused: readonly Ignored[];
  /** The release that all changes together need. */
  readonly bump: Verdict;
}

export interface JudgeOptions {
  readonly policy?: Policy;
  readonly ignore?: readonly Ignored[];
}

/** Says which users each change breaks, and which release all changes together need. */
export function judge(
  changes: readonly Change[],
  { policy = new Map(), ignore = [] }: JudgeOptions = {},
): Judgement {
  const reasons = new Map(ignore.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const judged = changes.map((change): JudgedChange => {
    const verdicts = { ...change.verdicts, ...policy.get(change.rule) };
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
