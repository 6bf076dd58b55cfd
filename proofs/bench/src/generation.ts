/**
 * `pnpm bench:generation [DIR]` measures the cost of generating the whole catalogue, and the cost of the result for a
 * compiler. DIR, or TC3_SPEC_DIR, is a clone of the official command-line client's repository. `--go-sdk DIR` is a
 * clone of the Go SDK, for the error codes. `--rounds 7` sets how often each compiler runs. The goals are for a machine
 * with two free cores.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readManifest } from "@tc3-schema/codegen/manifest";
import { BENCH, TC3 } from "./folders.ts";
import { installPeers } from "./install-peers.ts";
import { typeCheckCost } from "./type-check-cost.ts";
import { type Usage, usageOf } from "./usage.ts";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((each) => each !== "--"),
  options: { "go-sdk": { type: "string" }, rounds: { type: "string", default: "7" } },
  allowPositionals: true,
});
const official = positionals[0] ?? process.env["TC3_SPEC_DIR"];
if (official === undefined) {
  console.error("usage: bench:generation [--go-sdk DIR] DIR, a clone of TencentCloud/tencentcloud-cli");
  process.exit(2);
}

const place = mkdtempSync(join(tmpdir(), "tc3-generation-"));
process.on("exit", () => rmSync(place, { recursive: true, force: true }));
const schemas = join(place, "schemas");
const all = join(place, "project/tencent");

const tc3 = (...args: readonly string[]): Usage => usageOf([TC3, ...args]);
const generate = (out: string, ...more: readonly string[]): Usage =>
  tc3("generate", "--schemas", schemas, "--out", out, "--quiet", ...more);

function row(what: string, { cpuSeconds, seconds, mebibytes }: Usage, goals: Partial<Usage>): void {
  const figure = (value: number, unit: string, goal: number | undefined): string =>
    `${value.toFixed(1).padStart(6)} ${unit}${goal === undefined ? "" : ` (goal ${goal}${value > goal ? ", over" : ""})`}`;
  console.log(
    `${what.padEnd(34)}${figure(cpuSeconds, "CPU s", goals.cpuSeconds)}  ${figure(seconds, "s", goals.seconds)}  ${figure(mebibytes, "MiB", goals.mebibytes)}`,
  );
}

/** The number of services that a release changes: the median of real releases. */
const CHANGED = 14;

/** The place where the first definition of a file has its name. The description of the file itself is further out. */
const DEFINITION = '\n      "title": "';

/** Describes one type in each of some services, which are spread over all services. */
function change(services: readonly string[]): void {
  for (let index = 0; index < CHANGED; index += 1) {
    const service = services[Math.floor((index * services.length) / CHANGED)] ?? "";
    const file = join(schemas, "services", service, "responses.schema.json");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(DEFINITION, `\n      "description": "Changed.",${DEFINITION}`));
  }
}

tc3("import", "tccli", official, "--out", schemas);
if (values["go-sdk"] !== undefined) tc3("import", "go-sdk", values["go-sdk"], "--out", schemas);

// The import has written 300 MB, and the system writes them to the disk later. Without this, the generator would wait for it.
// Where the program is missing, it does.
spawnSync("sync");

/** The project has our packages as links into the workspace. */
const scope = join(place, "project/node_modules/@tc3-schema");
mkdirSync(scope, { recursive: true });
for (const name of ["types", "errors", "validator"]) {
  symlinkSync(join(BENCH, "../../packages", name), join(scope, name), "junction");
}

row("all services", generate(all), { cpuSeconds: 50, seconds: 15, mebibytes: 700 });
row("again, nothing changed", generate(all), { seconds: 1.5 });
change(Object.keys(readManifest(all)));
row(`again, ${CHANGED} services changed`, generate(all), { seconds: 3 });
row("cvm alone", generate(join(place, "cvm"), "--service", "cvm"), { seconds: 1.5 });
const types = spawnSync(
  process.execPath,
  ["--import", "tsx", join(BENCH, "src/types-alone.ts"), schemas, join(place, "types")],
  { cwd: BENCH, encoding: "utf8" },
);
if (types.status !== 0) throw new Error(types.stderr);
console.log(`${"types alone".padEnd(34)}${Number(types.stdout).toFixed(1).padStart(6)} CPU s (goal 12)`);

installPeers();
console.log("\nImported from a project with all services, as multiples of an empty program:\n");
for (const cost of typeCheckCost(join(place, "project"), Number(values.rounds))) {
  const { compiler, skipLibCheck, program, time, memory } = cost;
  console.log(
    `${compiler.padEnd(15)} ${skipLibCheck ? "skipLibCheck" : "            "}  ${program.padEnd(36)} time ${time.toFixed(2)}  memory ${memory.toFixed(2)}`,
  );
}
