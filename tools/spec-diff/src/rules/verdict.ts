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
 * The verdicts hold for two kinds of code:
 *
 * - Code that reads answers. It reads a promised field as it is declared. It reads any other field, and the members of
 *   such a field, with a check that finds both null and undefined (`?.`, `??`, `!= null`).
 * - Code that builds requests. It may pass null wherever null is allowed.
 *
 * They do not hold for code that builds answers, for code that names data types (types are compared by structure), and
 * for switches without a default over `Known…` unions, which grow in minor releases.
 */
export interface Verdicts {
  /** "major": code that reads answers or builds requests no longer compiles. */
  readonly types: Verdict;
  /**
   * "major": an answer that kept every promise of the old definition is rejected now. "minor": another verdict on some
   * answer differs (whether it is accepted, whether it conforms, whether a strict contract accepts it). "patch": only the
   * issues of some answer differ.
   */
  readonly validation: Verdict;
  /** "major": code that decides by error codes no longer compiles. "minor": the list of codes differs. */
  readonly codes: Verdict;
}

export const highest = (verdicts: readonly Verdict[]): Verdict =>
  [...VERDICTS].reverse().find((verdict) => verdicts.includes(verdict)) ?? "none";

/** Returns the release that a change needs: the highest of its verdicts. */
export const bumpOf = ({ types, validation, codes }: Verdicts): Verdict =>
  highest([types, validation, codes]);
