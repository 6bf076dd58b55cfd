/** A library of somebody else's whose code is in the published command. */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its manifest; empty where it has none. */
  readonly licence: string;
  /** The installed package. */
  readonly directory: string;
  /** What its code takes in the bundle, in bytes, before compression. */
  readonly bytes: number;
}

/** Something that has to be mended before this is published. */
export interface Problem {
  readonly kind: "licence" | "notice" | "versions" | "advisory" | "deprecated";
  /** The name of the library. */
  readonly library: string;
  /** For people: what is wrong, and what to do. */
  readonly text: string;
}

/** A check that asks the registry, where that did not answer. */
export interface Skipped {
  readonly skipped: string;
}
