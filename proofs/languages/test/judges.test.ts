import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { markdownParts } from "@tc3-schema/base/markdown";
import { knownDisagreements } from "../src/judges/disagreements.ts";
import { JUDGES } from "../src/judges/judges.ts";
import { mutantsOf } from "../src/judges/mutants.ts";

const ROOT = join(import.meta.dirname, "../../..");

describe.each(["docs/guides/judge-elsewhere.md", "docs/zh/guides/judge-elsewhere.md"])("%s", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8");
  const { blocks } = markdownParts(text);
  const shown = blocks.map(({ code }) => code.trimEnd());

  test.each(JUDGES)("shows the program of $name that pnpm languages:judges runs", ({ file }) => {
    const program = readFileSync(join(import.meta.dirname, "../src/judges/programs", file), "utf8");
    expect(shown).toContain(program.trimEnd());
  });

  test.each(JUDGES)("says how many verdicts of $name are other ones", ({ name }) => {
    const rows = text.replaceAll("，", ", ").split("\n");
    const row = rows.find((line) => line.startsWith(`| ${name}`));
    const [, , , agreeing] = row?.split("|") ?? [];
    const [, count = "0"] = /(?:all but|除) (\d+)/.exec(agreeing ?? "") ?? [];
    expect(agreeing).toMatch(/\ball\b|全部|除/);
    expect(Number(count)).toBe((knownDisagreements()[name] ?? []).flatMap(({ ids }) => ids).length);
  });
});

test("every known disagreement is of a library that judges, with a reason and a clause", () => {
  const names = JUDGES.map(({ name }) => name);
  for (const [name, disagreements] of Object.entries(knownDisagreements())) {
    expect(names).toContain(name);
    for (const { reason, clause, ids } of disagreements) {
      expect([reason, clause].every((text) => text.length > 0)).toBe(true);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  }
});

test("a body has changes of every part", () => {
  const bodies = mutantsOf({ A: [1] }).map(({ body }) => JSON.stringify(body));
  for (const expected of [
    '{"A":[1]}',
    '{"A":[1],"NewMember":1}',
    '{"A":null}',
    "{}",
    '{"A":["7"]}',
    '{"A":[]}',
  ]) {
    expect(bodies).toContain(expected);
  }
});
