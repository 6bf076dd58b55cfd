import { readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { compare, RULE_IDS, RULES, type State } from "../src/index.ts";
import { fixture, fixtureNames } from "./fixture.ts";

const rulesFound = (previous: State, current: State): readonly string[] =>
  compare(previous, current).map(({ rule }) => rule);

const HOME = new URL("../src/rules/", import.meta.url);

/**
 * Returns the ids of the rules that the files of `src/rules` export, whether or not they are in the list of all rules.
 */
async function exportedIds(): Promise<string[]> {
  const files = readdirSync(HOME).filter((file) => file.endsWith("-rules.ts") && file !== "all-rules.ts");
  const modules = await Promise.all(
    files.map(
      (file): Promise<Readonly<Record<string, { readonly id: string }>>> => import(new URL(file, HOME).href),
    ),
  );
  return modules.flatMap((module) => Object.values(module).map(({ id }) => id));
}

describe("the list of all rules", () => {
  it("has every rule that is exported, each once", async () => {
    expect([...RULE_IDS].sort()).toEqual((await exportedIds()).sort());
    expect(new Set(RULE_IDS).size).toBe(RULES.length);
  });

  it("has a fixture for every rule, and there is no other fixture", () => {
    expect(fixtureNames()).toEqual([...RULE_IDS].sort());
  });
});

/** Rules that a fixture cannot avoid: a type appears and disappears with the field that holds it. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  "response-type-added": ["response-field-added"],
  "response-type-removed": ["response-field-removed"],
  "response-type-renamed": ["response-type-added", "response-type-removed"],
  "request-type-added": ["request-field-added"],
  "request-type-removed": ["request-field-removed"],
  "request-type-renamed": ["request-type-added", "request-type-removed"],
};

describe.each(RULES)("$id", ({ id, mirror }) => {
  const { previous, current } = fixture(id);

  it("is the only rule that finds something in its fixture, apart from those that cannot be avoided", () => {
    expect([...new Set(rulesFound(previous, current))].sort()).toEqual(
      [id, ...(COMPANIONS[id] ?? [])].sort(),
    );
  });

  it(`is mirrored by ${mirror} when both states are swapped`, () => {
    expect(rulesFound(current, previous)).toContain(mirror);
  });

  it("has a message of one line, and a fingerprint", () => {
    const change = compare(previous, current).find(({ rule }) => rule === id);
    expect(change?.message).not.toMatch(/undefined|\n/);
    expect(change?.fingerprint).toMatch(/^[0-9a-f]{12}$/);
  });
});
