import { type ChildProcess, fork } from "node:child_process";
import type { JudgeOptions } from "./judge-version.ts";
import type { ServiceVersion } from "./service-version.ts";
import type { VersionResult } from "./version-result.ts";
import type { Workers } from "./workers.ts";

/** The message to a process. It answers with a `VersionResult`. */
export interface ProcessRequest {
  readonly version: ServiceVersion;
  readonly options: JudgeOptions;
}

/**
 * How many bytes of definitions one process may load. After that, a new process takes over, because a loaded module
 * stays in memory for ever, and each action has two.
 */
const MOST_LOADED = 24_000_000;

function judgeIn(worker: ChildProcess, request: ProcessRequest): Promise<VersionResult> {
  return new Promise((resolve, reject) => {
    const died = (): void => {
      reject(new Error(`The process that judged ${request.version.service} ended before its work did`));
    };
    worker.once("exit", died);
    worker.once("message", (result: VersionResult) => {
      worker.off("exit", died);
      resolve(result);
    });
    worker.send(request);
  });
}

/**
 * Starts several processes. Each takes the next version when it is done with one.
 *
 * @param code The module that each of them runs.
 */
export const processWorkers =
  (code: URL, processes: number): Workers =>
  async (versions, options, onResult) => {
    // The largest are judged first, so that no long one is left for the end.
    const waiting = [...versions].sort((one, other) => one.size - other.size);

    const work = async (): Promise<void> => {
      let worker: ChildProcess | undefined;
      let loaded = 0;
      try {
        for (let version = waiting.pop(); version !== undefined; version = waiting.pop()) {
          if (loaded > MOST_LOADED) {
            worker?.kill();
            worker = undefined;
            loaded = 0;
          }
          worker ??= fork(code, { serialization: "advanced" });
          loaded += version.size;
          // oxlint-disable-next-line no-await-in-loop -- a process judges one version at a time
          onResult(await judgeIn(worker, { version, options }));
        }
      } finally {
        worker?.kill();
      }
    };
    await Promise.all(Array.from({ length: processes }, work));
  };
