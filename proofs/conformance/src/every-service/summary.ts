import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { Contradictions, Difference } from "./contradictions.ts";
import type { ExactInteger } from "./exact-integers.ts";
import type { Change } from "./mutants.ts";
import { OUTCOMES, type OutcomeKind } from "./outcome.ts";
import { type RequestsSummary, summarizeRequests } from "./requests/summarize-requests.ts";
import { Tally } from "./tally.ts";
import type { CauseCount, Counts, Problem, VersionResult } from "./version-result.ts";

/**
 * The least percentage of JSON bodies that must be accepted by default (docs/design.md: "Two severities"). It is for all services
 * together. More of the international examples contradict their definitions.
 */
export const FLOOR: Readonly<Record<Edition, number>> = { cn: 99, intl: 98 };

export interface ServiceSummary {
  readonly service: string;
  readonly examples: number;
  readonly outcomes: Counts<OutcomeKind>;
}

/** The results for all versions. */
export interface Summary {
  readonly versions: number;
  readonly versionsWithExamples: number;
  readonly services: readonly ServiceSummary[];
  readonly examples: number;
  readonly outcomes: Counts<OutcomeKind>;
  /** Bodies that are not JSON, and therefore not answers of the API. Most are event streams. */
  readonly notJson: number;
  /** The share of the JSON bodies that are accepted, in percent. */
  readonly accepted: number;
  /** The share of the JSON bodies that are failures or keep every promise, in percent. */
  readonly conforming: number;
  /** The least share that must be accepted. */
  readonly floor: number;
  readonly isBelowFloor: boolean;
  readonly causes: readonly (CauseCount & { readonly cause: string })[];
  /** How many examples are rejected for each reason of the table. */
  readonly reasons: Counts;
  readonly oddities: Counts;
  readonly integers: readonly (ExactInteger & { readonly key: string })[];
  readonly tried: Counts<Change | "Error or Response">;
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
  readonly requests: RequestsSummary;
  /** Answers and requests together. */
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

function servicesOf(results: readonly VersionResult[]): readonly ServiceSummary[] {
  const outcomes = new Map<string, Tally<OutcomeKind>>();
  for (const result of results.filter(({ hasExamples }) => hasExamples)) {
    const tally = outcomes.get(result.service) ?? new Tally<OutcomeKind>();
    tally.addAll(result.outcomes);
    outcomes.set(result.service, tally);
  }
  return [...outcomes].map(([service, tally]) => ({
    service,
    examples: OUTCOMES.reduce((sum, kind) => sum + tally.get(kind), 0),
    outcomes: tally.toJSON(),
  }));
}

function causesOf(results: readonly VersionResult[]): Summary["causes"] {
  const examples = new Tally<string>();
  const places = new Tally<string>();
  for (const [cause, count] of results.flatMap(({ causes }) => Object.entries(causes))) {
    examples.add(cause, count.examples);
    places.add(cause, count.places);
  }
  return examples.sorted.map(([cause, count]) => ({ cause, examples: count, places: places.get(cause) }));
}

function sumOf<K extends string>(counts: readonly Counts<K>[]): Tally<K> {
  const tally = new Tally<K>();
  for (const each of counts) tally.addAll(each);
  return tally;
}

export interface JudgedVersions {
  readonly edition: Edition;
  readonly results: readonly VersionResult[];
  readonly known: Contradictions;
  readonly differences: readonly Difference[];
  /** The same for requests. */
  readonly requests: { readonly known: Contradictions; readonly differences: readonly Difference[] };
  /** The services that were chosen; undefined for all. */
  readonly wanted: readonly string[] | undefined;
  readonly seconds: number;
}

export function summarize(judged: JudgedVersions): Summary {
  const { results, known, differences, wanted, seconds } = judged;
  const outcomes = sumOf(results.map((each) => each.outcomes));
  const oddities = sumOf(results.map((each) => each.oddities));
  const examples = results.reduce((sum, each) => sum + each.examples, 0);
  const notJson = oddities.get("not JSON");
  const accepted = 100 * (1 - (outcomes.get("malformed") - notJson) / Math.max(1, examples - notJson));
  const kept = outcomes.get("conforms") + outcomes.get("conforms, with drift") + outcomes.get("failure");
  const conforming = (100 * kept) / Math.max(1, examples - notJson);
  const floor = FLOOR[judged.edition];
  // A single service may have a larger part of contradictions than all services together.
  const isWhole = wanted === undefined && results.every(({ hasExamples }) => hasExamples);
  const isBelowFloor = isWhole && accepted < floor;

  const problems = results.flatMap((each) => each.problems);
  const gone = differences.filter(({ state }) => state === "gone").length;
  const wrong = new Set(
    [...differences.filter(({ state }) => state !== "gone"), ...problems].map(({ key }) => key),
  ).size;
  const reasons = new Tally<string>();
  for (const { key } of results.flatMap(({ rejected }) => rejected))
    reasons.add(known.get(key)?.reason ?? "nobody has judged it yet");

  const requests = summarizeRequests(results, judged.requests.known, judged.requests.differences);

  return {
    versions: results.length,
    versionsWithExamples: results.filter(({ hasExamples }) => hasExamples).length,
    services: servicesOf(results),
    examples,
    outcomes: outcomes.toJSON(),
    notJson,
    accepted,
    conforming,
    floor,
    isBelowFloor,
    causes: causesOf(results),
    reasons: reasons.toJSON(),
    oddities: oddities.toJSON(),
    integers: results.flatMap((each) => each.integers),
    tried: sumOf(results.map((each) => each.tried)).toJSON(),
    differences,
    problems,
    requests,
    passed: examples - wrong + requests.passed,
    failed: wrong + gone + (isBelowFloor ? 1 : 0) + requests.failed,
    seconds,
  };
}
