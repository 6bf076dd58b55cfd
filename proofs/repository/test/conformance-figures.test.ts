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
  ["acceptedRequests", "requests"],
  ["changedRequests"],
];

const refusedIn = (edition: string): number => {
  const file = join(root, `proofs/conformance/expected/refused-requests.${edition}.json`);
  const { examples }: { readonly examples: object } = JSON.parse(readFileSync(file, "utf8"));
  return Object.keys(examples).length;
};

describe.each(["docs/why/conformance.md", "docs/zh/why/conformance.md"])("%s", (file) => {
  const page = readFileSync(join(root, file), "utf8");
  const [, table = ""] = /^\|[^|\n]+\|[^|\n]+\|\n\|---\|---\|\n((?:\|.*\n)+)/m.exec(page) ?? [];
  const rows = table.trimEnd().split("\n");

  test("shows the figures of the last run over all services", () => {
    const shown = rows.map((row) => row.split("|")[2]?.match(/\d[\d,.]*\d|\d/g) ?? []);
    expect(shown).toEqual(ROWS.map((names) => names.map(figure)));
  });

  test("says how many requests of each edition are refused, as the tables list them", () => {
    const shown = page.matchAll(/(\d+)(?= of the\s+mainland| of the\s+international| 个、国际站| 个被拒绝)/g);
    expect([...shown].map(([count]) => Number(count))).toEqual([refusedIn("cn"), refusedIn("intl")]);
  });

  test("names the day of the run and the release of the definitions", () => {
    expect(page).toContain(figure("ran"));
    expect(page).toContain(figure("release"));
  });
});
