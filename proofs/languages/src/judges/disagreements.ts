import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Cases that a library judges otherwise, and why. */
export interface KnownDisagreement {
  /** What the library or its parser does, and the clause of the standard that says otherwise. */
  readonly reason: string;
  readonly clause: string;
  readonly ids: readonly string[];
}

export const EXPECTED: string = join(import.meta.dirname, "../../expected/judges.json");

/** The known disagreements, by the name of the library. */
export const knownDisagreements = (): Readonly<Record<string, readonly KnownDisagreement[]>> =>
  JSON.parse(readFileSync(EXPECTED, "utf8"));
