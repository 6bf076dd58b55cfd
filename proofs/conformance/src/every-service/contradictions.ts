import { existsSync, writeFileSync } from "node:fs";
import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { ExamplesError } from "../examples-error.ts";

/** An example that is rejected because it contradicts its own definition. */
export interface Contradiction {
  /** Its issues, as `contradictionsIn` lists them. */
  readonly issues: readonly string[];
  /** Why the example is wrong, in the words of a person who looked at it. */
  readonly reason: string;
}

/** The key is `service/version/action/index`. */
export type Contradictions = ReadonlyMap<string, Contradiction>;

/** An example whose verdict is not the one in the table of contradictions. */
export interface Difference {
  readonly key: string;
  /** Unexplained: the table has no reason yet. */
  readonly state: "new" | "changed" | "gone" | "unexplained";
  /** The issues of the example now. */
  readonly issues: readonly string[];
}

/** The reason of an example that nobody has looked at yet. */
export const NEEDS_A_REASON = "needs a reason";

const isContradiction = (value: unknown): value is Contradiction =>
  isRecord(value) &&
  Array.isArray(value["issues"]) &&
  value["issues"].every((each) => typeof each === "string") &&
  typeof value["reason"] === "string";

/** @throws {ExamplesError} If the file has another form. */
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
  "Official examples that contradict their own definitions, by service, version, action and index. A person gives each reason.";

/** Adds what is new or changed, without a reason, and removes what is gone. A person then gives the reasons. */
export function writeContradictions(
  file: string,
  known: Contradictions,
  differences: readonly Difference[],
): void {
  const next = new Map(known);
  for (const { key, state, issues } of differences) {
    if (state === "new" || state === "changed") next.set(key, { issues, reason: NEEDS_A_REASON });
    else if (state === "gone") next.delete(key);
  }
  const examples = Object.fromEntries([...next].sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ about: ABOUT, examples }, undefined, 2)}\n`);
}
