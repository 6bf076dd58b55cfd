import { type ChildProcess, spawnSync } from "node:child_process";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { isRecord } from "@tc3-schema/base/json";
import { BENCH } from "./folders.ts";

/** The cost of a Node process, with its threads. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly mebibytes: number;
}

/** The module to preload. */
export const REPORTER: string = pathToFileURL(join(BENCH, "src/report-usage.mjs")).href;

/**
 * Reads the usage that a process reported.
 *
 * @param from The start time, from `performance.now`.
 */
export function reportedUsage(report: string, from: number): Usage {
  const used: unknown = JSON.parse(report);
  if (!isRecord(used)) throw new Error("no usage was reported");
  const { userCPUTime, systemCPUTime, maxRSS } = used;
  return {
    cpuSeconds: (Number(userCPUTime) + Number(systemCPUTime)) / 1e6,
    seconds: (performance.now() - from) / 1000,
    mebibytes: Number(maxRSS) / 1024,
  };
}

/**
 * Reads the report of a process that was started with `REPORTER` and a fourth stream. The report comes when the process
 * ends.
 *
 * @throws {Error} If the process has no fourth stream.
 */
export function usageReport({ stdio: [, , , stream] }: ChildProcess): Promise<string> {
  if (!(stream instanceof Readable)) throw new Error("the process has no stream for its usage");
  return text(stream);
}

/** Runs Node and measures it. @throws {Error} If it fails, with its output. */
export function usageOf(args: readonly string[]): Usage {
  const from = performance.now();
  const { status, stdout, stderr, output } = spawnSync(process.execPath, ["--import", REPORTER, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return reportedUsage(output[3] ?? "{}", from);
}
