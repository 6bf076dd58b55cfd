import type { Issue } from "@tc3-schema/types";
import { type Example, keyOf } from "./read-examples.ts";
import type { Version } from "./services.ts";

/** The verdict on an example, expected or actual. */
export interface Verdict {
  readonly status: "success" | "failure" | "malformed" | "no contract";
  /** For a success: whether it keeps every promise of its type. */
  readonly conforms?: boolean;
  /** How many items of a success failed. */
  readonly itemFailures: number;
}

export interface JudgedExample {
  readonly key: string;
  readonly verdict: Verdict;
  /** The drift, or the issues of a malformed body. */
  readonly issues: readonly Issue[];
}

/** Judges an example with the contract of its action. */
export function judge(example: Example, { contracts, itemFailures }: Version): JudgedExample {
  const key = keyOf(example);
  const outcome = contracts.find(({ action }) => action === example.action)?.decode(example.output);
  if (outcome === undefined) return { key, verdict: { status: "no contract", itemFailures: 0 }, issues: [] };
  switch (outcome.status) {
    case "success": {
      const { status, conforms, data, drift } = outcome;
      return { key, verdict: { status, conforms, itemFailures: itemFailures(data).length }, issues: drift };
    }
    case "failure":
      return { key, verdict: { status: outcome.status, itemFailures: 0 }, issues: outcome.drift };
    case "malformed":
      return { key, verdict: { status: outcome.status, itemFailures: 0 }, issues: outcome.issues };
  }
}
