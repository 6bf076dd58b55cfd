import { Counter, Histogram, Registry } from "prom-client";
import type { Exchange } from "./exchange.ts";

/** The upper bounds of the buckets for the time until an answer was there, in seconds. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** An endpoint can send any code, so the number of series and the length of a code are limited. The rest is counted as "other". */
const MOST_SERIES = 10_000;
const LONGEST_CODE = 200;
const OTHER = "other";

/** The counters by name, each with its text and its labels. */
const COUNTERS = {
  tc3_answers_total: [
    "Answers by outcome. A drift is an accepted answer that differs from the definition.",
    ["service", "action", "outcome"],
  ],
  tc3_failures_total: ["Failures by the code of the API.", ["service", "action", "code", "category"]],
  tc3_drift_total: [
    "Differences from the definition in accepted answers, by kind.",
    ["service", "action", "kind"],
  ],
  tc3_malformed_total: ["Malformed answers, by the first reason.", ["service", "action", "reason"]],
  tc3_invalid_requests_total: [
    "Requests that the API would refuse according to the definitions, by the code it would use.",
    ["service", "action", "code"],
  ],
} as const;

type CounterName = keyof typeof COUNTERS;

type Labels = Readonly<Record<string, string>>;

/** Counts exchanges for Prometheus. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #counters = new Map(
    Object.entries(COUNTERS).map(([name, [help, labels]]) => [
      name,
      new Counter<string>({ name, help, labelNames: [...labels], registers: [this.#registry] }),
    ]),
  );
  readonly #seconds = new Histogram({
    name: "tc3_answer_seconds",
    help: "Seconds until the answer was there. Event streams are left out.",
    labelNames: ["service", "action"],
    buckets: BUCKETS,
    registers: [this.#registry],
  });
  /** The series that exist. prom-client does not say how many it has. */
  readonly #series = new Set<string>();

  /** The content type of the text. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** The text for Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

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
    // A stream lasts as long as there is something to say, so its time would say nothing about the endpoint.
    if (outcome !== "event-stream") this.#seconds.observe(of, seconds);
  }

  /** @param fallback The labels if there are too many series. The other families need none: their labels come from definitions. */
  #count(name: CounterName, wanted: Labels, fallback: Labels = wanted): void {
    const key = `${name} ${JSON.stringify(wanted)}`;
    const isKnown = this.#series.has(key) || this.#series.size < MOST_SERIES;
    if (isKnown) this.#series.add(key);
    this.#counters.get(name)?.inc(isKnown ? wanted : fallback);
  }
}
