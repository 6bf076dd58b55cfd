/** `pnpm --filter @tc3-schema/bench chart` draws chart.svg from results.json, as `pnpm bench` does. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { chart } from "./chart.ts";
import { BENCH } from "./folders.ts";
import { HAND_WRITTEN } from "./subjects.ts";

/** The names of our subjects in a chart with others. */
const OWN: Readonly<Record<string, string>> = {
  guard: "tc3-schema, guard",
  "contract.is": "tc3-schema, contract.is",
};

/** Subjects that the chart leaves out. The yardstick is its axis. */
const LEFT_OUT = new Set([HAND_WRITTEN, "JSON.parse"]);

export function draw(): void {
  const results: unknown = JSON.parse(readFileSync(join(BENCH, "results.json"), "utf8"));
  if (!isRecord(results) || !isRecord(results["verdicts"])) throw new Error("results.json has no verdicts");
  const { machine, versions, processes, verdicts } = results;
  const rows = Object.entries(verdicts).map(([name, ratios]) => ({
    name,
    ratios: new Map(
      Object.entries(isRecord(ratios) ? ratios : {})
        .filter(([subject]) => !LEFT_OUT.has(subject))
        .map(([subject, ratio]) => [OWN[subject] ?? subject, Number(ratio)]),
    ),
  }));
  const svg = chart({
    title: "Time of a verdict, as a multiple of a hand-written guard's",
    notes: [
      `${String(machine)}; medians of ${String(processes)} processes; further to the left is faster`,
      String(versions),
    ],
    own: Object.values(OWN),
    rows,
  });
  writeFileSync(join(BENCH, "chart.svg"), svg);
}

if (process.argv[1] === import.meta.filename) draw();
