/** What a change means for some people: their code breaks, there is more for them, nothing that they use changes. */
export type Verdict = "major" | "minor" | "patch" | "none";

export const VERDICTS: readonly Verdict[] = ["none", "patch", "minor", "major"];

export const isVerdict = (value: unknown): value is Verdict => VERDICTS.some((verdict) => verdict === value);

/** Separately for those who use the types, who validate, and who switch on error codes. */
export interface Verdicts {
  /** Does code that reads answers and builds requests still compile? */
  readonly types: Verdict;
  /** Is an answer that kept every promise refused now (major), or any answer judged otherwise (minor)? */
  readonly validation: Verdict;
  /** Does code that decides by error codes still compile (major), or are there other codes (minor)? */
  readonly codes: Verdict;
}

export const highest = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS[verdicts.reduce((most, verdict) => Math.max(most, VERDICTS.indexOf(verdict)), 0)] ?? "none";

/** The release that a change needs. */
export const bumpOf = ({ types, validation, codes }: Verdicts): Verdict =>
  highest([types, validation, codes]);
