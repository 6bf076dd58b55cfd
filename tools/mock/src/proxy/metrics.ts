import type { Exchange } from "./exchange.ts";

/**
 * Counts exchanges, and prints the counts in the text format of Prometheus:
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */

type Family =
  | "tc3_answers_total"
  | "tc3_failures_total"
  | "tc3_drift_total"
  | "tc3_malformed_total"
  | "tc3_invalid_requests_total";

type Labels = Readonly<Record<string, string>>;

const FAMILIES: Readonly<Record<Family, string>> = {
  tc3_answers_total: "Answers by outcome. A drift is an accepted answer that differs from the definition.",
  tc3_failures_total: "Failures by the code of the API.",
  tc3_drift_total: "Differences from the definition in accepted answers, by kind.",
  tc3_malformed_total: "Malformed answers, by the first reason.",
  tc3_invalid_requests_total:
    "Requests that the API would refuse according to the definitions, by the code it would use.",
};

const SECONDS = "tc3_answer_seconds";

/** The upper bounds of the buckets for the time until an answer was there. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

/** An endpoint can send any code, so the number of series and the length of a code are limited. The rest is counted as "other". */
const MOST_SERIES = 10_000;
const LONGEST_CODE = 200;
const OTHER = "other";

const escaped = (value: string): string =>
  value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

const series = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(",");

interface Histogram {
  readonly counts: number[];
  sum: number;
  count: number;
}

export class Metrics {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #seconds = new Map<string, Histogram>();
  #series = 0;

  /** @param seconds The time until the answer was there. */
  add(exchange: Exchange, seconds: number): void {
    const { request, outcome, category, issues } = exchange;
    const code = (exchange.code?.length ?? 0) > LONGEST_CODE ? OTHER : exchange.code;
    const of = { service: exchange.service ?? OTHER, action: exchange.action ?? OTHER };
    this.#count("tc3_answers_total", { ...of, outcome });
    if (code !== undefined)
      this.#count(
        "tc3_failures_total",
        { ...of, code, category: category ?? OTHER },
        { ...of, code: OTHER, category: OTHER },
      );
    if (outcome === "malformed")
      this.#count("tc3_malformed_total", { ...of, reason: issues[0]?.code ?? OTHER });
    else for (const issue of issues) this.#count("tc3_drift_total", { ...of, kind: issue.code });
    if (request !== undefined) this.#count("tc3_invalid_requests_total", { ...of, code: request.code });
    this.#time(series(of), seconds);
  }

  #count(family: Family, labels: Labels, fallback: Labels = labels): void {
    const counts = this.#counts.get(family) ?? new Map<string, number>();
    this.#counts.set(family, counts);
    const wanted = series(labels);
    const key = counts.has(wanted) || this.#series < MOST_SERIES ? wanted : series(fallback);
    if (!counts.has(key)) this.#series += 1;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  #time(key: string, seconds: number): void {
    const histogram = this.#seconds.get(key) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
    this.#seconds.set(key, histogram);
    histogram.sum += seconds;
    histogram.count += 1;
    for (const [index, bound] of BUCKETS.entries())
      if (seconds <= bound) histogram.counts[index] = (histogram.counts[index] ?? 0) + 1;
  }

  /** The text for Prometheus. */
  get text(): string {
    const counters = Object.entries(FAMILIES).flatMap(([family, help]) => [
      `# HELP ${family} ${help}`,
      `# TYPE ${family} counter`,
      ...[...(this.#counts.get(family) ?? [])].map(([labels, many]) => `${family}{${labels}} ${many}`),
    ]);
    const times = [...this.#seconds].flatMap(([labels, { counts, sum, count }]) => [
      ...BUCKETS.map((bound, index) => `${SECONDS}_bucket{${labels},le="${bound}"} ${counts[index] ?? 0}`),
      `${SECONDS}_bucket{${labels},le="+Inf"} ${count}`,
      `${SECONDS}_sum{${labels}} ${sum}`,
      `${SECONDS}_count{${labels}} ${count}`,
    ]);
    const histogram = [
      `# HELP ${SECONDS} Seconds until the answer was there.`,
      `# TYPE ${SECONDS} histogram`,
      ...times,
    ];
    return `${[...counters, ...histogram].join("\n")}\n`;
  }
}
