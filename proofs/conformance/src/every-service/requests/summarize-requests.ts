import type { Contradictions, Difference } from "../contradictions.ts";
import { Tally } from "../tally.ts";
import type { Counts, Problem, VersionResult } from "../version-result.ts";
import type { RequestChange } from "./request-mutants.ts";

/** The results for the requests of all versions. */
export interface RequestsSummary {
  readonly requests: number;
  readonly refused: number;
  /** How many requests are refused for each reason of the table. */
  readonly reasons: Counts;
  readonly tried: Counts<RequestChange>;
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
  readonly passed: number;
  readonly failed: number;
}

export function summarizeRequests(
  results: readonly VersionResult[],
  known: Contradictions,
  differences: readonly Difference[],
): RequestsSummary {
  const all = results.map((each) => each.requests);
  const refused = all.flatMap((each) => each.refused);
  const problems = all.flatMap((each) => each.problems);
  const requests = all.reduce((sum, each) => sum + each.requests, 0);
  const reasons = new Tally<string>();
  for (const { key } of refused) reasons.add(known.get(key)?.reason ?? "nobody has judged it yet");
  const tried = new Tally<RequestChange>();
  for (const each of all) tried.addAll(each.tried);
  const gone = differences.filter(({ state }) => state === "gone").length;
  const wrong = new Set(
    [...differences.filter(({ state }) => state !== "gone"), ...problems].map(({ key }) => key),
  ).size;
  return {
    requests,
    refused: refused.length,
    reasons: reasons.toJSON(),
    tried: tried.toJSON(),
    differences,
    problems,
    passed: requests - wrong,
    failed: wrong + gone,
  };
}
