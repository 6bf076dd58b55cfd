import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BENCH } from "./folders.ts";
import { isRecord } from "./json.ts";

/** What a process of Node cost, its threads included. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly mebibytes: number;
}

const REPORTER = pathToFileURL(join(BENCH, "src/report-usage.mjs")).href;

/** Runs Node and measures it. @throws {Error} With what it said, when it failed. */
export function usageOf(args: readonly string[]): Usage {
  const from = performance.now();
  const { status, stdout, stderr, output } = spawnSync(process.execPath, ["--import", REPORTER, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  const used: unknown = JSON.parse(output[3] ?? "{}");
  if (!isRecord(used)) throw new Error("no usage was reported");
  const { userCPUTime, systemCPUTime, maxRSS } = used;
  return {
    cpuSeconds: (Number(userCPUTime) + Number(systemCPUTime)) / 1e6,
    seconds,
    mebibytes: Number(maxRSS) / 1024,
  };
}
