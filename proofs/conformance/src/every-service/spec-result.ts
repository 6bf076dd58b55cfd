import type { ExactInteger } from "./exact-integers.ts";
import type { Change } from "./mutants.ts";
import type { OutcomeKind } from "./outcome-kind.ts";
import type { Problem } from "./problem.ts";

export type Counts<K extends string = string> = Readonly<Partial<Record<K, number>>>;

/** An example that is rejected by default. */
export interface Rejected {
  readonly key: string;
  readonly issues: readonly string[];
}

/** How often a cause occurs. */
export interface CauseCount {
  readonly examples: number;
  readonly places: number;
}

/** What became of the examples of one version of a service. Plain data: it goes from one process to another. */
export interface SpecResult {
  readonly service: string;
  readonly version: string;
  /** Whether there were examples at all. */
  readonly hasExamples: boolean;
  readonly examples: number;
  readonly outcomes: Counts<OutcomeKind>;
  readonly causes: Readonly<Record<string, CauseCount>>;
  readonly oddities: Counts;
  readonly rejected: readonly Rejected[];
  readonly integers: readonly (ExactInteger & { readonly key: string })[];
  /** Changed answers that were tried. */
  readonly tried: Counts<Change | "Error or Response">;
  /** Of examples that could not be what the rule, the definitions or Ajv say, the first few each. */
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
}
