/** A small change of the code. A line number would change with each edit, so the texts say where it is. */
export interface Mutant {
  /** From the root of the repository. */
  readonly file: string;
  /** The line on which the change begins, without blanks around it. */
  readonly line: string;
  /** The text that is replaced. It may go on over more lines. */
  readonly original: string;
  /** Stryker's name of the kind of change. */
  readonly mutator: string;
  /** The text that replaces the original. */
  readonly replacement: string;
}

/** A mutant with Stryker's status: Killed, Survived, Timeout … */
export interface Tried extends Mutant {
  readonly status: string;
}

/** Names a mutant. Two equal changes on equal lines of a file have the same key. */
export const keyOf = ({ file, line, original, mutator, replacement }: Mutant): string =>
  JSON.stringify([file, line, original, mutator, replacement]);

/** No test failed, although the mutant was there. */
export const isSurvivor = ({ status }: Tried): boolean => status === "Survived" || status === "NoCoverage";

/** A test failed, or did not end. */
export const isKilled = ({ status }: Tried): boolean => status === "Killed" || status === "Timeout";
