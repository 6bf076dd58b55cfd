/**
 * The release that a change needs: "major" breaks code, "minor" offers more, "patch" and "none" change nothing for
 * code.
 */
export type Verdict = "major" | "minor" | "patch" | "none";

/** From the smallest release to the largest. */
export const VERDICTS: readonly Verdict[] = ["none", "patch", "minor", "major"];

export const isVerdict = (value: unknown): value is Verdict => VERDICTS.some((verdict) => verdict === value);

/**
 * One verdict for each group of users: those who use the types, those who validate, those who switch on error codes.
 *
 * The verdicts hold for
 * - code that reads a promised field exactly as it is declared, and any other field, or whatever holds one, through a
 * check
 *   that finds null and undefined alike (`?.`, `??`, `!= null`);
 * - code that builds requests, with null wherever it is allowed.
 *
 * They do not hold for code that builds answers, code that names data types (types are compared by structure), and
 * switches without a default over `Known…` unions, which grow in minor releases.
 */
export interface Verdicts {
  /** "major": code that reads answers or builds requests no longer compiles. */
  readonly types: Verdict;
  /**
   * "major": an answer that kept every promise of the definition before is refused now. "minor": an answer that was
   * refused, not conforming or not strictly accepted is so now, or the reverse. "patch": only the issues of an answer
   * differ.
   */
  readonly validation: Verdict;
  /** "major": code that decides by error codes no longer compiles. "minor": the list of codes differs. */
  readonly codes: Verdict;
}

export const highest = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS[verdicts.reduce((most, verdict) => Math.max(most, VERDICTS.indexOf(verdict)), 0)] ?? "none";

/** Returns the release that a change needs: the highest of its verdicts. */
export const bumpOf = ({ types, validation, codes }: Verdicts): Verdict =>
  highest([types, validation, codes]);
