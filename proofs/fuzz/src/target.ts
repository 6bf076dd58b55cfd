/** How much is tried, and with which seed. */
export interface Budget {
  /** The same seed and number of runs try the same inputs. */
  readonly seed: number;
  /** About how many things are tried. A target with several laws divides them, and one input may try many things. */
  readonly runs: number;
}

/** A law that is broken. */
export interface Wrong {
  /** The statement that is not true. */
  readonly law: string;
  /** The shortest input that was found, in a form to copy. */
  readonly shortest: string;
  /** The difference, or the message of the error. */
  readonly said: string;
}

export interface Result {
  readonly tried: number;
  readonly wrong: readonly Wrong[];
  /** What cannot be tried on this machine, and why. */
  readonly skipped?: readonly string[];
}

/** One kind of input, and the laws about it. */
export interface Target {
  /** Its name for `--only`. */
  readonly name: string;
  /** A short description of the inputs. It is a column of the table. */
  readonly what: string;
  /** The number of runs in a gate. All targets together take three minutes on two processors. */
  readonly runs: number;
  /** Rejects only if the target itself is broken. If the tried code throws, that is a problem in the result. */
  readonly run: (budget: Budget) => Promise<Result>;
}

/** The result of one target. */
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
  skipped: results.flatMap(({ skipped }) => skipped ?? []),
});
