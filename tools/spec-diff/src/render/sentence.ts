import { visible } from "@tc3-schema/codegen/visible";
import type { Change } from "../rules/change.ts";
import { where } from "./where.ts";

export interface Sentence {
  readonly message: string;
  /** Where actions meet it; may be empty. */
  readonly where: string;
  /** What else is to be said; may be empty. */
  readonly note: string;
}

/** What is said of a change, in parts that a renderer may set apart: each is one line, and hides nothing. */
export const sentence = (change: Change, shown?: number): Sentence => ({
  message: visible(change.message),
  where: visible(where(change, shown)),
  note:
    change.renamed === undefined
      ? ""
      : visible(`${change.renamed.from} was probably renamed to ${change.renamed.to}`),
});
