/**
 * `pnpm --filter @tc3-schema/cli bench [MEGABYTES] [WORKERS]`: a stream through a pipe, with one worker and with several,
 * in turns. Prints how much faster several are, and the most memory that the process had. Exit code 1: less than 1.5
 * times, or more than 200 MiB.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { sendStatus, sent } from "../test/bodies.ts";

const MIB = 1024 * 1024;
const LEAST_RATIO = 1.5;
const MOST_MEMORY = 200;
const ROUNDS = 3;

const MAIN = join(import.meta.dirname, "../dist/main.js");

/** The process says itself what it took, when it ends. */
const REPORTING = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => console.error(process.resourceUsage().maxRSS));',
)}`;

const [megabytes = 2048, workers = 2] = process.argv.slice(2).map(Number);

/** What is sent again and again: by `cat`, which leaves the processors to whom is measured. */
const block = Buffer.from(
  Array.from(
    { length: 50_000 },
    (_, index) => `${sent(...Array.from({ length: 1 + (index % 8) }, () => sendStatus("Ok")))}\n`,
  ).join(""),
);
const directory = mkdtempSync(join(tmpdir(), "tc3-bench-"));
const file = join(directory, "answers.ndjson");
writeFileSync(file, block);
const times = Math.ceil((megabytes * MIB) / block.length);

interface Measured {
  readonly seconds: number;
  /** In MiB. */
  readonly memory: number;
}

async function run(count: number): Promise<Measured> {
  const start = performance.now();
  const cat = spawn("sh", ["-c", `i=0; while [ $i -lt ${times} ]; do cat "$0"; i=$((i + 1)); done`, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const child = spawn(
    process.execPath,
    ["--import", REPORTING, MAIN, "validate", "--action", "SendSms", "--quiet", "--workers", String(count)],
    { stdio: [cat.stdout, "ignore", "pipe"] },
  );
  if (child.stderr === null) throw new Error("What it says is to be read");
  const said = text(child.stderr);
  const ended = once(child, "close");
  const [code] = await ended;
  if (code !== 0) throw new Error(`exit code ${String(code)}: ${await said}`);
  return { seconds: (performance.now() - start) / 1000, memory: Number(await said) / 1024 };
}

const lines = (count: number, { seconds, memory }: Measured): string =>
  `${count} ${count === 1 ? "worker " : "workers"}  ${seconds.toFixed(1)} s  ${(megabytes / seconds).toFixed(0)} MiB/s  at most ${memory.toFixed(0)} MiB of memory`;

const ratios: number[] = [];
let memory = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  // oxlint-disable no-await-in-loop -- in turns, so that both find the same machine
  const one = await run(1);
  console.log(lines(1, one));
  const several = await run(workers);
  console.log(lines(workers, several));
  // oxlint-enable no-await-in-loop
  ratios.push(one.seconds / several.seconds);
  memory = Math.max(memory, one.memory, several.memory);
}
rmSync(directory, { recursive: true });
const ratio = ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
console.log(`${ratio.toFixed(2)} times as fast (the median of ${ROUNDS}), at most ${memory.toFixed(0)} MiB`);
if (ratio < LEAST_RATIO || memory > MOST_MEMORY) process.exitCode = 1;
