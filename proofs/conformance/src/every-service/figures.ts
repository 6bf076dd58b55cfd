import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Summary } from "./summary.ts";

/**
 * The counts of a run over all services. `docs/why/conformance.md` shows them, and a test compares the page with them.
 */
export interface Figures {
  readonly about: string;
  /** The day of the run: 2026-11-30. */
  readonly ran: string;
  /** The release of the official command-line client whose definitions were judged. */
  readonly release: string;
  readonly services: number;
  readonly versions: number;
  readonly examples: number;
  readonly jsonBodies: number;
  readonly accepted: number;
  /** In percent of the JSON bodies, with two digits. */
  readonly acceptedPercent: string;
  readonly rejected: number;
  /** Successes that keep every promise, those with unknown or deprecated members among them. */
  readonly keepEveryPromise: number;
  readonly failures: number;
  readonly breakAPromise: number;
  readonly changedAnswers: number;
  readonly wrongVerdicts: number;
  readonly largeIntegers: number;
  readonly examplesWithLargeIntegers: number;
  readonly requests: number;
  readonly acceptedRequests: number;
  readonly refusedRequests: number;
  readonly changedRequests: number;
}

const sum = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce((total: number, count = 0) => total + count, 0);

/** The release that a clone of the official repository names; empty for a bare directory of services. */
function releaseOf(definitions: string): string {
  const file = join(definitions, "__init__.py");
  return existsSync(file) ? (/__version__ = '([\d.]+)'/.exec(readFileSync(file, "utf8"))?.[1] ?? "") : "";
}

export function figuresOf(summary: Summary, definitions: string, services: number, today: Date): Figures {
  const { outcomes, examples, notJson, integers, requests } = summary;
  const rejected = outcomes.malformed ?? 0;
  return {
    about: "The figures of the last run over all services: `pnpm conformance --write` writes them.",
    ran: today.toISOString().slice(0, 10),
    release: releaseOf(definitions),
    services,
    versions: summary.versions,
    examples,
    jsonBodies: examples - notJson,
    accepted: examples - rejected,
    acceptedPercent: summary.accepted.toFixed(2),
    rejected,
    keepEveryPromise: (outcomes.conforms ?? 0) + (outcomes["conforms, with drift"] ?? 0),
    failures: outcomes.failure ?? 0,
    breakAPromise: outcomes["does not conform"] ?? 0,
    changedAnswers: sum(summary.tried),
    wrongVerdicts: summary.failed,
    largeIntegers: integers.length,
    examplesWithLargeIntegers: new Set(integers.map(({ key }) => key)).size,
    requests: requests.requests,
    acceptedRequests: requests.requests - requests.refused,
    refusedRequests: requests.refused,
    changedRequests: sum(requests.tried),
  };
}

export function writeFigures(file: string, figures: Figures): void {
  writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
}
