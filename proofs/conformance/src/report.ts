import { columns } from "@tc3-schema/base/table";
import type { Difference } from "./differences.ts";
import type { Expectation } from "./expectations.ts";
import type { JudgedExample, Verdict } from "./judge.ts";

/** The results for one service's examples. */
export interface Report {
  readonly service: string;
  readonly judged: readonly JudgedExample[];
  readonly expectations: ReadonlyMap<string, Expectation>;
  readonly differences: readonly Difference[];
}

/** Returns a verdict in words. Equal verdicts give equal words. */
function inWords(verdict: Verdict | undefined): string {
  if (verdict === undefined) return "nothing";
  const { status, conforms, itemFailures } = verdict;
  const words: string[] = [status];
  if (conforms !== undefined) words.push(conforms ? "conforms" : "does not conform");
  if (itemFailures > 0) words.push(`${itemFailures} failed item${itemFailures === 1 ? "" : "s"}`);
  return words.join(", ");
}

const table = (rows: readonly (readonly [string, string])[]): readonly string[] =>
  columns(rows, { left: 2 }).map((line) => `  ${line}`);

function outcomes(judged: readonly JudgedExample[]): readonly (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const { verdict } of judged) counts.set(inWords(verdict), (counts.get(inWords(verdict)) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([words, count]) => [words, String(count)]);
}

/** The report as lines for people. */
export function lines({ service, judged, expectations, differences }: Report): readonly string[] {
  const contradicting = [...expectations].flatMap(([key, { contradicts }]) =>
    contradicts === undefined ? [] : [[key, contradicts] as const],
  );
  const expected = judged.filter(({ key }) => differences.every((difference) => difference.key !== key));
  return [
    `${service}, by outcome:`,
    ...table(outcomes(judged)),
    "",
    "Each example:",
    ...table(judged.map(({ key, verdict }) => [key, inWords(verdict)])),
    ...judged.flatMap(({ key, issues }) =>
      issues.map(({ code, message }) => `  ${key}: ${code}: ${message}`),
    ),
    "",
    "Contradicting their own definitions, in the judgement of a person:",
    ...table(contradicting),
    "",
    ...differences.map(
      ({ key, expected: said, came }) =>
        `${key}: a person says ${inWords(said)}, but there is ${inWords(came)}`,
    ),
    `${service}: ${judged.length} examples, ${expected.length} judged as a person would, ${differences.length} differences`,
  ];
}

/** The report as JSON. */
export const data = ({ service, judged, expectations, differences }: Report): object => ({
  service,
  examples: judged.map(({ key, verdict, issues }) => ({
    key,
    ...verdict,
    issues,
    contradicts: expectations.get(key)?.contradicts,
  })),
  differences,
});
