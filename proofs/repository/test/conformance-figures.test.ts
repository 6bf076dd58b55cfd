import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { root } from "./root.ts";

const figures: Readonly<Record<string, number | string>> = JSON.parse(
  readFileSync(join(root, "proofs/conformance/results.json"), "utf8"),
);

const figure = (name: string): string => {
  const value = figures[name];
  if (value === undefined) throw new Error(`results.json has no ${name}`);
  return typeof value === "number" ? value.toLocaleString("en") : value;
};

/** The figures of each row of the table, in the order in which the row shows them. */
const ROWS = [
  ["services", "versions", "examples"],
  ["accepted", "jsonBodies", "acceptedPercent"],
  ["rejected"],
  ["keepEveryPromise", "failures", "breakAPromise"],
  ["changedAnswers"],
  ["wrongVerdicts"],
  ["largeIntegers", "examplesWithLargeIntegers"],
];

describe.each(["docs/why/conformance.md", "docs/zh/why/conformance.md"])("%s", (file) => {
  const page = readFileSync(join(root, file), "utf8");
  const [, table = ""] = /^\|[^|\n]+\|[^|\n]+\|\n\|---\|---\|\n((?:\|.*\n)+)/m.exec(page) ?? [];
  const rows = table.trimEnd().split("\n");

  test("shows the figures of the last run over all services", () => {
    const shown = rows.map((row) => row.split("|")[2]?.match(/\d[\d,.]*\d|\d/g) ?? []);
    expect(shown).toEqual(ROWS.map((names) => names.map(figure)));
  });

  test("names the day of the run and the release of the definitions", () => {
    expect(page).toContain(figure("ran"));
    expect(page).toContain(figure("release"));
  });
});
