import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isSurvivor, keyOf, type Mutant, type Tried } from "./mutant.ts";

/** A mutant that no test kills, and why none can. */
export interface Survivor extends Mutant {
  readonly reason: string;
}

/** The file of the listed survivors. */
export const SURVIVORS: string = fileURLToPath(new URL("../survivors.json", import.meta.url));

/** @throws If the file is missing or is no JSON. */
export const readSurvivors = (file: string = SURVIVORS): readonly Survivor[] =>
  JSON.parse(readFileSync(file, "utf8"));

export interface Compared {
  /** Survivors that are not listed. */
  readonly unlisted: readonly Mutant[];
  /** Listed survivors that are killed now, or that no longer exist. */
  readonly outdated: readonly Survivor[];
}

/**
 * Compares the survivors of a run with the list.
 *
 * @param listed Only the survivors in files that the run mutated.
 */
export function compare(tried: readonly Tried[], listed: readonly Survivor[]): Compared {
  const survived = tried.filter(isSurvivor);
  const [found, known] = [new Set(survived.map(keyOf)), new Set(listed.map(keyOf))];
  return {
    unlisted: survived.filter((each) => !known.has(keyOf(each))),
    outdated: listed.filter((each) => !found.has(keyOf(each))),
  };
}
