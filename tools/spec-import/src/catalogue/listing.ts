/** A page or a repository that codes are taken from, under the name that `x-source` refers to it by. */
export interface Source {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  /** The day that the source says of itself, `2026-02-05`. */
  readonly updated?: string;
}

/** A code as the source spells it. */
export interface ListedCode {
  readonly code: string;
  /** The actions whose lists have it; absent where the source knows nothing of actions. */
  readonly actions?: readonly string[];
}

/** What one source says of one catalogue. */
export interface Listing {
  readonly source: Source;
  readonly codes: readonly ListedCode[];
  /**
   * Whether a code becomes this source's although another one has it already. Where two sources list a code, the
   * one that knows the actions has it; if each took it from the other, no two imports would ever agree.
   */
  readonly claims: boolean;
}
