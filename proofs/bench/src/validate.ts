/**
 * `pnpm --filter @tc3-schema/bench validate [MEGABYTES] [WORKERS]` needs the built command. It sends a stream through a
 * pipe into `tc3 validate`, with one worker and with several, in turns. It prints how much faster several workers are,
 * and the most memory of the process. Exit code 1: less than 1.5 times as fast, or more than 200 MiB.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TC3 } from "./folders.ts";
import { median } from "./median.ts";
import { sendSms } from "./payloads.ts";
import { REPORTER, reportedUsage, type Usage, usageReport } from "./usage.ts";

const MIB = 1024 * 1024;
const LEAST_RATIO = 1.5;
const MOST_MEMORY = 200;
const ROUNDS = 3;

const [megabytes = 2048, workers = 2] = process.argv.slice(2).map(Number);

/**
 * The block that `cat` sends again and again. `cat` uses little processor time, which is left for the measured program.
 */
const block = Buffer.from(
  Array.from({ length: 50_000 }, (_, index) => `${sendSms(1 + (index % 8))}\n`).join(""),
);
const directory = mkdtempSync(join(tmpdir(), "tc3-bench-"));
process.on("exit", () => rmSync(directory, { recursive: true, force: true }));
const file = join(directory, "answers.ndjson");
writeFileSync(file, block);
const times = Math.ceil((megabytes * MIB) / block.length);

async function run(count: number): Promise<Usage> {
  const from = performance.now();
  const cat = spawn("sh", ["-c", `i=0; while [ $i -lt ${times} ]; do cat "$0"; i=$((i + 1)); done`, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const child = spawn(
    process.execPath,
    ["--import", REPORTER, TC3, "validate", "--action", "SendSms", "--quiet", "--workers", String(count)],
    { stdio: [cat.stdout, "ignore", "inherit", "pipe"] },
  );
  const report = usageReport(child);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`exit code ${String(code)}`);
  return reportedUsage(await report, from);
}

const line = (count: number, { seconds, mebibytes }: Usage): string =>
  `${count} ${count === 1 ? "worker " : "workers"}  ${seconds.toFixed(1)} s  ${(megabytes / seconds).toFixed(0)} MiB/s  at most ${mebibytes.toFixed(0)} MiB of memory`;

const ratios: number[] = [];
let memory = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  // oxlint-disable no-await-in-loop -- in turns, so that both run on the machine in the same state
  const one = await run(1);
  console.log(line(1, one));
  const several = await run(workers);
  console.log(line(workers, several));
  // oxlint-enable no-await-in-loop
  ratios.push(one.seconds / several.seconds);
  memory = Math.max(memory, one.mebibytes, several.mebibytes);
}
const ratio = median(ratios);
console.log(`${ratio.toFixed(2)} times as fast (the median of ${ROUNDS}), at most ${memory.toFixed(0)} MiB`);
if (ratio < LEAST_RATIO || memory > MOST_MEMORY) process.exitCode = 1;
