import type { Expectation } from "./expectations.ts";
import type { JudgedExample, Verdict } from "./judge.ts";

/** An example on which a person and the packages disagree. */
export interface Difference {
  readonly key: string;
  /** Undefined if nobody has judged that example yet. */
  readonly expected: Verdict | undefined;
  /** Undefined if the example no longer exists. */
  readonly came: Verdict | undefined;
}

const isSame = (one: Verdict, other: Verdict): boolean =>
  one.status === other.status && one.conforms === other.conforms && one.itemFailures === other.itemFailures;

export function differences(
  judged: readonly JudgedExample[],
  expectations: ReadonlyMap<string, Expectation>,
): readonly Difference[] {
  const came = new Map(judged.map(({ key, verdict }) => [key, verdict]));
  return [...new Set([...expectations.keys(), ...came.keys()])]
    .map((key) => ({ key, expected: expectations.get(key), came: came.get(key) }))
    .filter(
      (each) => each.expected === undefined || each.came === undefined || !isSame(each.expected, each.came),
    );
}
