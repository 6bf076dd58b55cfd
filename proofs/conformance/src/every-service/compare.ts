import { type Contradictions, type Difference, NEEDS_A_REASON } from "./contradictions.ts";
import type { VersionResult } from "./version-result.ts";

const versionOf = (key: string): string => key.split("/", 2).join("/");

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/**
 * Compares the rejected examples with the table of contradictions.
 *
 * @param results The versions that were judged. If a version has no examples, its contradictions do not count as gone.
 */
export function compare(
  results: readonly Pick<VersionResult, "service" | "version" | "hasExamples" | "rejected">[],
  known: Contradictions,
): readonly Difference[] {
  const tried = new Set(
    results.filter(({ hasExamples }) => hasExamples).map(({ service, version }) => `${service}/${version}`),
  );
  const rejected = new Map(
    results.flatMap((result) => result.rejected.map(({ key, issues }) => [key, issues])),
  );
  const found = [...rejected].flatMap(([key, issues]): readonly Difference[] => {
    const entry = known.get(key);
    if (entry === undefined) return [{ key, state: "new", issues }];
    if (!isSame(entry.issues, issues)) return [{ key, state: "changed", issues }];
    return entry.reason === NEEDS_A_REASON ? [{ key, state: "unexplained", issues }] : [];
  });
  const gone = [...known.keys()]
    .filter((key) => tried.has(versionOf(key)) && !rejected.has(key))
    .map((key): Difference => ({ key, state: "gone", issues: [] }));
  return [...found, ...gone];
}
