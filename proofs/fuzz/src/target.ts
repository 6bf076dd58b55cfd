/** How much is tried, and from where. */
export interface Budget {
  /** The same seed and number of runs try the same inputs. */
  readonly seed: number;
  /** About how many things are tried. A target that has several laws shares them out, and an input may try many at once. */
  readonly runs: number;
}

/** Something that should hold and does not. */
export interface Wrong {
  /** The sentence that is not true. */
  readonly law: string;
  /** The shortest input that was found, in a form to copy. */
  readonly shortest: string;
  /** The difference, or the message of what was thrown. */
  readonly said: string;
}

export interface Result {
  readonly tried: number;
  readonly wrong: readonly Wrong[];
}

/** One kind of input, and what holds of it. */
export interface Target {
  /** A word for `--only`. */
  readonly name: string;
  /** What is tried, in a few words: a column of the table. */
  readonly what: string;
  /** How many runs a gate has time for: all targets together take two minutes of two processors. */
  readonly runs: number;
  /** Rejects only where the target itself is broken. What it tries may throw: that is a problem. */
  readonly run: (budget: Budget) => Promise<Result>;
}

/** What became of one target. */
export interface Tried {
  readonly target: string;
  readonly what: string;
  readonly tried: number;
  readonly wrong: readonly Wrong[];
  readonly seed: number;
  readonly seconds: number;
}

export const sumOf = (results: readonly Result[]): Result => ({
  tried: results.reduce((sum, { tried }) => sum + tried, 0),
  wrong: results.flatMap(({ wrong }) => wrong),
});
