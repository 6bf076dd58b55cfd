import type { Issue } from "@tc3-schema/types";
import type { Judged, OutcomeName, Result } from "./result.ts";

/** How many lines were alike. */
export interface Row extends Judged {
  readonly outcome: OutcomeName;
  /** The API's code of a failure, the first issue's of drift and of what is malformed. */
  readonly code: string | null;
  readonly lines: number;
}

/** A line that was not accepted, and the first reason. */
export interface Rejected {
  readonly line: number;
  readonly issue: Issue;
}

/** What there is to say of many lines, in as little memory as of a few. */
export interface Counts {
  readonly rows: readonly Row[];
  readonly rejected: readonly Rejected[];
  readonly blank: number;
}

/** Nobody reads more, and a stream of nothing but different codes must not fill the memory. */
const MOST_ROWS = 1000;

const MOST_REJECTED = 10;

type Key = Omit<Row, "lines">;

const REST: Omit<Key, "outcome"> = {
  service: null,
  version: null,
  action: null,
  judgedBy: "envelope",
  code: null,
};

const text = ({ outcome, service, version, action, judgedBy, code }: Key): string =>
  JSON.stringify([outcome, service, version, action, judgedBy, code]);

export class Tally {
  readonly #lines = new Map<string, { readonly key: Key; lines: number }>();
  readonly #rejected: Rejected[] = [];
  #blank = 0;
  #folded = 0;

  #count(key: Key, lines: number): void {
    const name = text(key);
    const known = this.#lines.get(name);
    if (known !== undefined) {
      known.lines += lines;
    } else if (this.#lines.size < MOST_ROWS) {
      this.#lines.set(name, { key, lines });
    } else {
      this.#folded += lines;
      const rest = { ...REST, outcome: key.outcome };
      const others = this.#lines.get(text(rest));
      if (others === undefined) this.#lines.set(text(rest), { key: rest, lines });
      else others.lines += lines;
    }
  }

  add({ line, outcome, service, version, action, judgedBy, code, issues }: Result): void {
    const [issue] = issues;
    const reason = outcome === "failure" ? code : (issue?.code ?? null);
    this.#count({ outcome, service, version, action, judgedBy, code: reason }, 1);
    if (outcome === "malformed" && issue !== undefined) this.#reject({ line, issue });
  }

  addBlank(): void {
    this.#blank += 1;
  }

  /** The next lines' counts, in the order of the lines. */
  merge({ rows, rejected, blank }: Counts): void {
    for (const { lines, ...key } of rows) this.#count(key, lines);
    for (const each of rejected) this.#reject(each);
    this.#blank += blank;
  }

  #reject(rejected: Rejected): void {
    if (this.#rejected.length < MOST_REJECTED) this.#rejected.push(rejected);
  }

  /** How many lines are in rows that are not of their own kind alone: there were too many kinds. */
  get folded(): number {
    return this.#folded;
  }

  get counts(): Counts {
    const rows = [...this.#lines.values()].map(({ key, lines }) => ({ ...key, lines }));
    return { rows, rejected: this.#rejected, blank: this.#blank };
  }
}
