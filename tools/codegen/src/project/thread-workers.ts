import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type GenerateRequest, type Inspected, joined } from "./worker-task.ts";
import type { Assignment, ServiceResult, Workers } from "./workers.ts";

export type ThreadRequest =
  | { readonly step: "inspect"; readonly paths: readonly string[] }
  | ({ readonly step: "generate" } & GenerateRequest);

/** A thread answers each request once. */
export type ThreadAnswer = { readonly inspected: Inspected } | { readonly result: ServiceResult };

/** Sends a request to a thread and returns its answer. Rejects if the thread dies before. */
async function send(thread: Worker, request: ThreadRequest): Promise<ThreadAnswer> {
  const ended = new AbortController();
  const { signal } = ended;
  const answered = once(thread, "message", { signal }).then(([answer]): ThreadAnswer => answer);
  const died = once(thread, "exit", { signal }).then((): never => {
    throw new Error("A worker thread ended before its work did");
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  thread.postMessage(request);
  try {
    return await Promise.race([answered, died]);
  } finally {
    for (const other of [answered, died]) other.catch(() => undefined);
    ended.abort();
  }
}

/** Orders services by size, the largest first. */
export const largestFirst = (paths: readonly string[], sizeOf: (path: string) => number): string[] =>
  paths
    .map((path) => ({ path, size: sizeOf(path) }))
    .sort((a, b) => b.size - a.size)
    .map(({ path }) => path);

export interface ThreadOptions {
  /** The module that each thread runs. */
  readonly code: URL;
  readonly threads: number;
  readonly sizeOf: (path: string) => number;
}

/** The number of services that a thread inspects at once. */
const INSPECTED_AT_ONCE = 8;

/** Threads that share the services. Each takes the largest that is left, so all end at about the same time. */
export function threadWorkers(assignment: Assignment, { code, threads, sizeOf }: ThreadOptions): Workers {
  const workers = Array.from(
    { length: threads },
    // Most objects live for a short time, so a larger young generation halves the time of garbage collection.
    () => new Worker(code, { workerData: assignment, resourceLimits: { maxYoungGenerationSizeMb: 96 } }),
  );
  /** Gives requests to the threads until there are no more. */
  const share = async (
    next: () => ThreadRequest | undefined,
    onAnswer: (answer: ThreadAnswer) => void,
  ): Promise<void> => {
    await Promise.all(
      workers.map(async (worker) => {
        for (let request = next(); request !== undefined; request = next()) {
          // oxlint-disable-next-line no-await-in-loop -- a thread does one after the other
          onAnswer(await send(worker, request));
        }
      }),
    );
  };
  return {
    inspect: async (paths) => {
      const left = [...paths];
      const parts: Inspected[] = [];
      await share(
        () => {
          const some = left.splice(0, INSPECTED_AT_ONCE);
          return some.length === 0 ? undefined : { step: "inspect", paths: some };
        },
        (answer) => {
          if ("inspected" in answer) parts.push(answer.inspected);
        },
      );
      return joined(parts);
    },
    generate: async (paths, stage, onResult) => {
      const left = largestFirst(paths, sizeOf);
      let isBroken = false;
      await share(
        () => {
          const path = left.shift();
          return path === undefined ? undefined : { step: "generate", path, stage, isOnlyRead: isBroken };
        },
        (answer) => {
          if (!("result" in answer)) return;
          isBroken ||= answer.result.mistakes.length > 0;
          onResult(answer.result);
        },
      );
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
