import { readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { compare, POLICY, RULE_IDS, RULES, type SpecState } from "../src/index.ts";
import { fixture, fixtureNames } from "./fixture.ts";

const rulesFound = (previous: SpecState, current: SpecState): readonly string[] =>
  compare(previous, current).map(({ rule }) => rule);

describe("the rules", () => {
  it("have a file, a fixture and a verdict each", () => {
    const files = readdirSync(new URL("../src/rules/", import.meta.url))
      .map((file) => file.replace(/\.ts$/, ""))
      .filter((name) => RULE_IDS.some((id) => id === name));
    expect(files.sort()).toEqual([...RULE_IDS].sort());
    expect(fixtureNames()).toEqual([...RULE_IDS].sort());
    expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
    expect(Object.keys(POLICY).sort()).toEqual([...RULE_IDS].sort());
  });
});

/** What a fixture cannot change alone: a type comes and goes with what holds it. */
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

  it("finds its fixture, and nothing else does", () => {
    expect([...new Set(rulesFound(previous, current))].sort()).toEqual(
      [id, ...(COMPANIONS[id] ?? [])].sort(),
    );
  });

  it(`is undone by ${mirror}`, () => {
    expect(rulesFound(current, previous)).toContain(mirror);
  });

  it("says what happened in one sentence", () => {
    const change = compare(previous, current).find(({ rule }) => rule === id);
    expect(change?.message).not.toMatch(/undefined|\n/);
    expect(change?.fingerprint).toMatch(/^[0-9a-f]{12}$/);
  });
});
