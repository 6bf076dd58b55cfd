import type { Change } from "../compare/change.ts";
import { where } from "./where.ts";

export interface Sentence {
  readonly message: string;
  /** Where actions meet it; may be empty. */
  readonly where: string;
  /** What else is to be said; may be empty. */
  readonly note: string;
}

/** What is said of a change, in parts that a renderer may set apart. */
export const sentence = (change: Change, shown?: number): Sentence => ({
  message: change.message,
  where: where(change, shown),
  note:
    change.renamed === undefined ? "" : `${change.renamed.from} was probably renamed to ${change.renamed.to}`,
});
