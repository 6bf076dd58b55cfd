import { type Example, keyOf } from "../read-examples.ts";
import type { ExactInteger } from "./exact-integers.ts";
import type { Change } from "./mutants.ts";
import type { OutcomeKind } from "./outcome.ts";
import type { ServiceVersion } from "./service-version.ts";
import { Tally } from "./tally.ts";
import type { CauseCount, Problem, Rejected, RequestsResult, VersionResult } from "./version-result.ts";

/** How many problems of an example are listed. One defect causes thousands, and the first few show what it is. */
const PROBLEMS_SHOWN = 3;

const NO_REQUESTS: RequestsResult = { requests: 0, refused: [], tried: {}, problems: [] };

/** Collects the results for the examples of one version. */
export class ResultBuilder {
  readonly #version: ServiceVersion;
  readonly #began = performance.now();
  #examples = 0;
  readonly #outcomes = new Tally<OutcomeKind>();
  readonly #causes = new Map<string, CauseCount>();
  readonly #oddities = new Tally<string>();
  readonly #tried = new Tally<Change | "Error or Response">();
  readonly #rejected: Rejected[] = [];
  readonly #integers: (ExactInteger & { readonly key: string })[] = [];
  readonly #problems = new Map<string, Problem[]>();

  constructor(version: ServiceVersion) {
    this.#version = version;
  }

  keyOf(example: Example): string {
    return `${this.#version.service}/${keyOf(example)}`;
  }

  outcome(kind: OutcomeKind, causes: readonly string[]): void {
    this.#examples += 1;
    this.#outcomes.add(kind);
    for (const cause of new Set(causes)) {
      const { examples, places } = this.#causes.get(cause) ?? { examples: 0, places: 0 };
      const here = causes.filter((each) => each === cause).length;
      this.#causes.set(cause, { examples: examples + 1, places: places + here });
    }
  }

  rejected(example: Rejected): void {
    this.#rejected.push(example);
  }

  oddity(name: string): void {
    this.#oddities.add(name);
  }

  integer(key: string, integer: ExactInteger): void {
    this.#integers.push({ key, ...integer });
  }

  tried(change: Change | "Error or Response"): void {
    this.#tried.add(change);
  }

  problem(problem: Problem): void {
    const known = this.#problems.get(problem.key) ?? [];
    if (known.length < PROBLEMS_SHOWN) this.#problems.set(problem.key, [...known, problem]);
  }

  /** An example of an action that the definitions do not have. */
  undefinedAction(example: Example): void {
    this.outcome("malformed", ["no such action"]);
    this.rejected({ key: this.keyOf(example), issues: ["no such action"] });
  }

  build(hasExamples: boolean, requests: RequestsResult = NO_REQUESTS): VersionResult {
    const { service, version } = this.#version;
    return {
      service,
      version,
      hasExamples,
      examples: this.#examples,
      outcomes: this.#outcomes.toJSON(),
      causes: Object.fromEntries(this.#causes),
      oddities: this.#oddities.toJSON(),
      rejected: this.#rejected,
      integers: this.#integers,
      tried: this.#tried.toJSON(),
      problems: [...this.#problems.values()].flat(),
      requests,
      milliseconds: Math.round(performance.now() - this.#began),
    };
  }
}
