/** A page or a repository that codes are taken from. `x-source` refers to it by its name. */
export interface Source {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  /** The date that the source itself gives: `2026-02-05`. */
  readonly updated?: string;
}

/** A code as the source spells it. */
export interface ListedCode {
  readonly code: string;
  /** The actions that list the code. Absent if the source knows nothing about actions. */
  readonly actions?: readonly string[];
}

/** The codes that one source lists for one catalogue. */
export interface Listing {
  readonly source: Source;
  readonly codes: readonly ListedCode[];
  /**
   * Whether this source takes over a code that another source has listed first. If two sources list a code, it belongs
   * to the one that knows the actions. If each took it from the other, repeated imports would never agree.
   */
  readonly claims: boolean;
}
