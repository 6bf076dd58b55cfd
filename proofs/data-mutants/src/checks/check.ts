import type { Data } from "../data.ts";

/** A comparison of the data with something that the same edit does not change. */
export interface Check {
  /** Its name in the table. */
  readonly name: string;
  /** The test that makes the same comparison for the committed data, from the root of the repository. */
  readonly test: string;
  /**
   * Returns what is wrong. Empty if the data is right.
   *
   * @param files The only files that may differ from the committed ones, so that the others need no look. Undefined: all.
   */
  readonly run: (data: Data, files?: ReadonlySet<string>) => readonly string[];
}
