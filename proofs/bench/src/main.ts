/**
 * `pnpm bench` installs the peers, measures, prints tables, and writes results.json and the charts. `--processes 5` sets
 * the number of processes. `--only <pattern>` measures some classes and writes nothing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, platform } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isRecord } from "@tc3-schema/base/json";
import { columns } from "@tc3-schema/base/table";
import { type PayloadClass, readingClasses, verdictClasses } from "./classes.ts";
import { coldImport } from "./cold-import.ts";
import { differences } from "./differences.ts";
import { draw } from "./draw.ts";
import { BENCH, PEERS } from "./folders.ts";
import { handWritten } from "./hand-written.ts";
import { installPeers } from "./install-peers.ts";
import { makeInstances } from "./make-instances.ts";
import { makeTypia } from "./make-typia.ts";
import { median } from "./median.ts";
import { ours } from "./ours.ts";
import { requestClasses } from "./request-classes.ts";
import { HAND_WRITTEN, shapesOf, subjects } from "./subjects.ts";

const { values } = parseArgs({
  options: { processes: { type: "string", default: "3" }, only: { type: "string", default: "" } },
});
const processes = Number(values.processes);
const only = new RegExp(values.only);

const versionOf = (folder: string): string => {
  const file = join(folder, "package.json");
  const manifest: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return isRecord(manifest) ? String(manifest["version"]) : "?";
};

const VERSIONED: Readonly<Record<string, string>> = {
  ajv: "ajv",
  arktype: "arktype",
  schemasafe: "@exodus/schemasafe",
  typebox: "typebox",
  typia: "../typia/node_modules/typia",
  valibot: "valibot",
  zod: "zod",
};

const versions = (): string =>
  Object.entries(VERSIONED)
    .map(([name, folder]) => `${name} ${versionOf(join(PEERS, "node_modules", folder))}`)
    .join(", ");

/** Measures one class in several processes. Returns, for each subject, the median of its ratios to the yardstick. */
function measured(
  kind: "verdicts" | "requests" | "readings",
  { name }: PayloadClass,
  yardstick: string,
): Map<string, number> {
  const ratios = new Map<string, number[]>();
  for (let seed = 1; seed <= processes; seed += 1) {
    const worker = join(BENCH, "src/worker.ts");
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--single-threaded", "--import", "tsx", worker, kind, name, String(seed)],
      {
        cwd: BENCH,
        encoding: "utf8",
      },
    );
    const times: unknown = stdout === "" ? undefined : JSON.parse(stdout);
    if (!isRecord(times)) throw new Error(stderr);
    const one = Number(times[yardstick]);
    for (const [subject, time] of Object.entries(times)) {
      ratios.set(subject, [...(ratios.get(subject) ?? []), Number(time) / one]);
    }
  }
  return new Map([...ratios].map(([subject, all]) => [subject, median(all)]));
}

/** Returns a table with a row per class and a column per subject. */
function table(rows: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly string[] {
  const names = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))];
  const cells = [...rows].map(([name, row]) => [
    name,
    ...names.map((each) => row.get(each)?.toFixed(2) ?? "–"),
  ]);
  return columns([["", ...names], ...cells]);
}

installPeers();
const source = await makeInstances();
const all = await ours();
const actions = new Set(handWritten.keys());
const failed = makeTypia(join(PEERS, "typia"), shapesOf(all.contracts, actions));
if (failed !== undefined) console.error(`typia could not be built:\n${failed}`);

const machine = `${cpus()[0]?.model.trim() ?? "?"}, ${cpus().length} cores, ${platform()}, Node ${process.version}`;
console.log(`${machine}\n${versions()}\nDescribeInstances: ${source}; medians of ${processes} processes\n`);

const verdicts = new Map<string, Map<string, number>>();
for (const each of verdictClasses.filter(({ name }) => only.test(name))) {
  verdicts.set(each.name, measured("verdicts", each, HAND_WRITTEN));
}
console.log("Guards, as multiples of the hand-written one:\n");
console.log(table(verdicts).join("\n"));

const requests = new Map<string, Map<string, number>>();
for (const each of requestClasses.filter(({ name }) => only.test(name))) {
  requests.set(each.name, measured("requests", each, HAND_WRITTEN));
}
console.log("\nGuards of requests, as multiples of the hand-written one:\n");
console.log(table(requests).join("\n"));

const readings = new Map<string, { ratio: number; against: string; goal: number }>();
for (const each of readingClasses.filter(({ name }) => only.test(name))) {
  const ratio = measured("readings", each, each.against).get("ours") ?? Number.NaN;
  readings.set(each.name, { ratio, against: each.against, goal: each.goal });
}
console.log("\ncheck and decode, as multiples of JSON.parse of the same text or of Ajv's whole report:\n");
for (const [name, { ratio, against, goal }] of readings) {
  console.log(
    `${name.padEnd(52)} ${ratio.toFixed(3).padStart(8)} × ${against.padEnd(10)} (goal ${goal})${ratio > goal ? "  over" : ""}`,
  );
}

const differing = differences(await subjects(all, actions));
console.log("\nJudged differently from the hand-written guard:\n");
for (const { case: name, expected, others } of differing) {
  console.log(`${name}: ${expected ? "accepted" : "rejected"}, but not by ${others.join(", ")}`);
}

const imports = Object.fromEntries(
  ["@tc3-schema/validator/sms/v20210111/SendSms", "@tc3-schema/validator/sms/v20210111"].map((each) => [
    each,
    coldImport(each),
  ]),
);
console.log("\nFirst import, over that of an empty module:\n");
for (const [specifier, time] of Object.entries(imports))
  console.log(`${specifier.padEnd(52)} ${time.toFixed(2)} ms`);

if (values.only === "") {
  const plain = (figures: Map<string, Map<string, number>>): object =>
    Object.fromEntries([...figures].map(([name, row]) => [name, Object.fromEntries(row)]));
  const results = {
    machine,
    versions: versions(),
    instances: source,
    processes,
    verdicts: plain(verdicts),
    requests: plain(requests),
    readings: Object.fromEntries(readings),
    differences: differing,
    imports,
  };
  writeFileSync(join(BENCH, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  draw();
}
