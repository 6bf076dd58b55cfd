import { existsSync, writeFileSync } from "node:fs";
import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { ExamplesError } from "../examples-error.ts";
import type { Difference } from "./difference.ts";

/** An example that is rejected because it is not as its own definitions say. */
export interface Contradiction {
  /** What is said of it, as `contradictionsIn` puts it. */
  readonly issues: readonly string[];
  /** Why it is the example that is wrong, in the words of a person who looked. */
  readonly reason: string;
}

/** By `service/version/action/index`. */
export type Contradictions = ReadonlyMap<string, Contradiction>;

/** Stands where nobody has looked yet. */
export const NEEDS_A_REASON = "needs a reason";

const isContradiction = (value: unknown): value is Contradiction =>
  isRecord(value) &&
  Array.isArray(value["issues"]) &&
  value["issues"].every((each) => typeof each === "string") &&
  typeof value["reason"] === "string";

/** @throws {ExamplesError} When the file is no such table. */
export function readContradictions(file: string): Contradictions {
  if (!existsSync(file)) return new Map();
  const { examples } = readJsonObject(file, ExamplesError);
  if (!isRecord(examples)) throw new ExamplesError(`${file}: expected an object at /examples`);
  return new Map(
    Object.entries(examples).map(([key, value]) => {
      if (!isContradiction(value)) throw new ExamplesError(`${file}: ${key}: expected { issues, reason }`);
      return [key, value];
    }),
  );
}

const ABOUT =
  "Official examples that contradict their own definitions, by service, version, action and place. A person says why.";

/** Notes what is new or changed, for a person to give the reasons, and drops what is gone. */
export function writeContradictions(
  file: string,
  known: Contradictions,
  differences: readonly Difference[],
): void {
  const next = new Map(known);
  for (const { key, what, issues } of differences) {
    if (what === "new" || what === "changed") next.set(key, { issues, reason: NEEDS_A_REASON });
    else if (what === "gone") next.delete(key);
  }
  const examples = Object.fromEntries([...next].sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ about: ABOUT, examples }, undefined, 2)}\n`);
}
