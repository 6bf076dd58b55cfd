import type { JudgedAs, LineIssue, LineResult, OutcomeName } from "./result.ts";

/** How many lines had the same contract, outcome and code. */
export interface Row extends JudgedAs {
  readonly outcome: OutcomeName;
  /** The API's code of a failure; the code of the first issue of drift or of a malformed line. */
  readonly code: string | null;
  readonly lines: number;
}

/** A malformed line, and its first issue. */
export interface Rejected {
  readonly line: number;
  readonly issue: LineIssue;
}

/** The counts of many lines. They take as little memory as those of a few. */
export interface Counts {
  readonly rows: readonly Row[];
  readonly rejected: readonly Rejected[];
  readonly blank: number;
}

/** Nobody reads more rows, and a stream with a new code in every line must not fill the memory. */
const MOST_ROWS = 1000;

const MOST_REJECTED = 10;

const REST: JudgedAs = { service: null, version: null, action: null, judgedBy: "envelope" };

const keyOf = ({ service, version, action, judgedBy }: JudgedAs): string =>
  JSON.stringify([service, version, action, judgedBy]);

interface Counted {
  readonly row: Omit<Row, "lines">;
  lines: number;
}

/** Counts lines. */
export class Tally {
  /** By contract, of which there are few; then by outcome and code. */
  readonly #groups = new Map<string, Map<string, Counted>>();
  readonly #keys = new WeakMap<JudgedAs, string>();
  readonly #rejected: Rejected[] = [];
  #rows = 0;
  #blank = 0;
  #folded = 0;

  #group(by: JudgedAs): Map<string, Counted> {
    const key = this.#keys.get(by) ?? keyOf(by);
    this.#keys.set(by, key);
    const group = this.#groups.get(key) ?? new Map<string, Counted>();
    this.#groups.set(key, group);
    return group;
  }

  #count(by: JudgedAs, outcome: OutcomeName, code: string | null, lines: number): void {
    const group = this.#group(by);
    const name = code === null ? outcome : `${outcome} ${code}`;
    const counted = group.get(name);
    if (counted !== undefined) {
      counted.lines += lines;
    } else if (this.#rows < MOST_ROWS || by === REST) {
      const { service, version, action, judgedBy } = by;
      group.set(name, { row: { outcome, service, version, action, judgedBy, code }, lines });
      this.#rows += 1;
    } else {
      this.#folded += lines;
      this.#count(REST, outcome, null, lines);
    }
  }

  add(by: JudgedAs, { line, outcome, code, issues }: LineResult): void {
    const [issue] = issues;
    this.#count(by, outcome, outcome === "failure" ? code : (issue?.code ?? null), 1);
    if (outcome === "malformed" && issue !== undefined) this.#reject({ line, issue });
  }

  addBlank(): void {
    this.#blank += 1;
  }

  /** Adds the counts of the next lines, in the order of the lines. */
  merge({ rows, rejected, blank }: Counts): void {
    for (const { outcome, code, lines, ...by } of rows) this.#count(by, outcome, code, lines);
    for (const each of rejected) this.#reject(each);
    this.#blank += blank;
  }

  #reject(rejected: Rejected): void {
    if (this.#rejected.length < MOST_REJECTED) this.#rejected.push(rejected);
  }

  /** How many lines are in the rows that have only an outcome, because there were too many rows. */
  get folded(): number {
    return this.#folded;
  }

  get counts(): Counts {
    const counted = [...this.#groups.values()].flatMap((group) => [...group.values()]);
    const rows = counted.map(({ row, lines }) => ({ ...row, lines }));
    return { rows, rejected: this.#rejected, blank: this.#blank };
  }
}
