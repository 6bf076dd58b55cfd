import type { ExactInteger } from "./exact-integers.ts";
import type { Change } from "./mutants.ts";
import type { OutcomeKind } from "./outcome.ts";
import type { RequestChange } from "./requests/request-mutants.ts";

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

/** Something that is wrong on our side, independent of the example. */
export interface Problem {
  /** `service/version/action/index` */
  readonly key: string;
  /** The check that found it. */
  readonly check: "envelope" | "change" | "Ajv" | "integers" | "rule";
  readonly message: string;
}

/** The results for the requests that the examples of one version show. */
export interface RequestsResult {
  readonly requests: number;
  /** Requests that the contract refuses. */
  readonly refused: readonly Rejected[];
  /** How many changed requests were tried. */
  readonly tried: Counts<RequestChange>;
  /** The first problem of each example. */
  readonly problems: readonly Problem[];
}

/** The results for one version of a service. They are plain data, because one process sends them to another. */
export interface VersionResult {
  readonly service: string;
  readonly version: string;
  /** Whether the version has examples. */
  readonly hasExamples: boolean;
  readonly examples: number;
  readonly outcomes: Counts<OutcomeKind>;
  readonly causes: Readonly<Record<string, CauseCount>>;
  readonly oddities: Counts;
  readonly rejected: readonly Rejected[];
  readonly integers: readonly (ExactInteger & { readonly key: string })[];
  /** How many changed answers were tried. */
  readonly tried: Counts<Change | "Error or Response">;
  /** The first few problems of each example. */
  readonly problems: readonly Problem[];
  readonly requests: RequestsResult;
  readonly milliseconds: number;
}
