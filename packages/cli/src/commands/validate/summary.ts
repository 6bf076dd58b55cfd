import { OUTCOMES, type OutcomeName } from "./result.ts";
import type { Rejected, Row, Tally } from "./tally.ts";

/** The summary of a stream. `--json` prints it, and `docs/reference/json-output.md` describes it. */
export interface Summary {
  readonly outcome: "accepted" | "malformed";
  /** Without blank lines. */
  readonly lines: number;
  readonly blank: number;
  readonly bytes: number;
  readonly outcomes: Readonly<Record<OutcomeName, number>>;
  readonly rows: readonly Row[];
  readonly folded: number;
  readonly rejected: readonly Rejected[];
}

const linesOf = (rows: readonly Row[]): number => rows.reduce((sum, { lines }) => sum + lines, 0);

const byOutcomeAndNumber = (a: Row, b: Row): number =>
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || b.lines - a.lines;

export function summarise(tally: Tally, bytes: number): Summary {
  const { rows, rejected, blank } = tally.counts;
  const of = (name: OutcomeName): number => linesOf(rows.filter(({ outcome }) => outcome === name));
  const outcomes = {
    success: of("success"),
    drift: of("drift"),
    failure: of("failure"),
    malformed: of("malformed"),
  };
  return {
    outcome: outcomes.malformed > 0 ? "malformed" : "accepted",
    lines: linesOf(rows),
    blank,
    bytes,
    outcomes,
    rows: [...rows].sort(byOutcomeAndNumber),
    folded: tally.folded,
    rejected,
  };
}
