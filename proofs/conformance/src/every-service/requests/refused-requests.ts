import { existsSync, writeFileSync } from "node:fs";
import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord, type JsonObject } from "@tc3-schema/base/json";
import { ExamplesError } from "../../examples-error.ts";
import {
  type Contradiction,
  type Contradictions,
  type Difference,
  NEEDS_A_REASON,
} from "../contradictions.ts";

/**
 * The table of the requests that are refused because they contradict their own definitions. Hundreds of them break one of
 * a few rules, so the table has one reason for each rule.
 */
export interface RefusedRequests {
  /** Why a request is wrong that breaks a rule. The key is `missing`, for example. */
  readonly reasons: ReadonlyMap<string, string>;
  /** The issues by example, as `contradictionsIn` lists them. The key is `service/version/action/index`. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
}

/** Returns a listed issue without its place: `wrong-kind: expected string, received number`. */
const ruleOf = (issue: string): string =>
  `${issue.split(" at ", 1).join("")}${/: expected .*$/.exec(issue)?.[0] ?? ""}`;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

function objectAt(content: JsonObject, key: string, file: string): JsonObject {
  const value = content[key];
  if (!isRecord(value)) throw new ExamplesError(`${file}: expected an object at /${key}`);
  return value;
}

/** @throws {ExamplesError} If the file has another form. */
export function readRefused(file: string): RefusedRequests {
  if (!existsSync(file)) return { reasons: new Map(), examples: new Map() };
  const content = readJsonObject(file, ExamplesError);
  const reasons = Object.entries(objectAt(content, "reasons", file)).map(
    ([rule, reason]): [string, string] => {
      if (typeof reason !== "string") throw new ExamplesError(`${file}: ${rule}: expected a text`);
      return [rule, reason];
    },
  );
  const examples = Object.entries(objectAt(content, "examples", file)).map(
    ([key, issues]): [string, readonly string[]] => {
      if (!isTexts(issues)) throw new ExamplesError(`${file}: ${key}: expected a list of texts`);
      return [key, issues];
    },
  );
  return { reasons: new Map(reasons), examples: new Map(examples) };
}

/** Returns the table in the form of the one for answers, so that both are compared in the same way. */
export function asContradictions({ reasons, examples }: RefusedRequests): Contradictions {
  const contradiction = (issues: readonly string[]): Contradiction => {
    // Sorted, so that two examples that break the same rules are counted together.
    const each = [...new Set(issues.map((issue) => reasons.get(ruleOf(issue)) ?? NEEDS_A_REASON))].sort();
    return { issues, reason: each.includes(NEEDS_A_REASON) ? NEEDS_A_REASON : each.join(" ") };
  };
  return new Map([...examples].map(([key, issues]) => [key, contradiction(issues)]));
}

const ABOUT =
  "Requests in official examples that contradict their own definitions, by service, version, action and index. Each rule has a reason.";

const sorted = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Adds what is new or changed, and removes what is gone. A new rule needs a reason. */
export function writeRefused(file: string, known: RefusedRequests, differences: readonly Difference[]): void {
  const examples = new Map(known.examples);
  for (const { key, state, issues } of differences) {
    if (state === "gone") examples.delete(key);
    else examples.set(key, issues);
  }
  const rules = new Set([...examples.values()].flat().map(ruleOf));
  const reasons = new Map([...rules].map((rule) => [rule, known.reasons.get(rule) ?? NEEDS_A_REASON]));
  const content = { about: ABOUT, reasons: sorted(reasons), examples: sorted(examples) };
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}
