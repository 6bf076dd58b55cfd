import { type Contradictions, NEEDS_A_REASON } from "./contradictions.ts";
import type { Difference } from "./difference.ts";
import type { SpecResult } from "./spec-result.ts";

const specOf = (key: string): string => key.split("/", 2).join("/");

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** @param results Of what was tried; of what has no examples here, nothing can be gone. */
export function compare(results: readonly SpecResult[], known: Contradictions): readonly Difference[] {
  const tried = new Set(
    results.filter(({ hasExamples }) => hasExamples).map(({ service, version }) => `${service}/${version}`),
  );
  const rejected = new Map(
    results.flatMap((result) => result.rejected.map(({ key, issues }) => [key, issues])),
  );
  const found = [...rejected].flatMap(([key, issues]): readonly Difference[] => {
    const entry = known.get(key);
    if (entry === undefined) return [{ key, what: "new", issues }];
    if (!isSame(entry.issues, issues)) return [{ key, what: "changed", issues }];
    return entry.reason === NEEDS_A_REASON ? [{ key, what: "unexplained", issues }] : [];
  });
  const gone = [...known.keys()]
    .filter((key) => tried.has(specOf(key)) && !rejected.has(key))
    .map((key): Difference => ({ key, what: "gone", issues: [] }));
  return [...found, ...gone];
}
