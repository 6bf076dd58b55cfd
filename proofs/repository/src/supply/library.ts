/** A foreign library whose code is in the published command. */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression in its manifest; empty if there is none. */
  readonly licence: string;
  /** The directory of the installed package. */
  readonly directory: string;
  /** The size of its code in the bundle, in bytes, before compression. */
  readonly bytes: number;
}

/** A problem that must be solved before the package is published. */
export interface Problem {
  readonly kind: "licence" | "notice" | "versions" | "advisory" | "deprecated";
  /** The name of the library. */
  readonly library: string;
  /** For people: the problem, and what to do. */
  readonly text: string;
}

/** A check that was skipped because the registry did not answer. */
export interface Skipped {
  readonly skipped: string;
}
