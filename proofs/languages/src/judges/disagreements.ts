import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Cases that a library judges otherwise, and why. */
export interface KnownDisagreement {
  /** The behaviour of the library or of its parser. */
  readonly reason: string;
  /** The clause of the standard that says otherwise. */
  readonly clause: string;
  readonly ids: readonly string[];
}

export const EXPECTED: string = join(import.meta.dirname, "../../expected/judges.json");

/** The known disagreements, by the name of the library. */
export const knownDisagreements = (): Readonly<Record<string, readonly KnownDisagreement[]>> =>
  JSON.parse(readFileSync(EXPECTED, "utf8"));
