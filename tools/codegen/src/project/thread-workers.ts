import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Assignment, GeneratedService, Inspection, Preparation, Workers } from "./workers.ts";

export type ThreadRequest =
  | { readonly step: "inspect"; readonly paths: readonly string[] }
  | { readonly step: "prepare"; readonly paths: readonly string[] }
  | { readonly step: "generate"; readonly stage: string | undefined };

export type ThreadAnswer =
  | { readonly step: "inspected"; readonly inspections: readonly Inspection[] }
  | { readonly step: "prepared"; readonly preparation: Preparation }
  | { readonly step: "generated"; readonly service: GeneratedService }
  | { readonly step: "finished" };

/** Sends a request to a thread and passes on the answers until the last one. Rejects if the thread dies before. */
async function send(
  thread: Worker,
  request: ThreadRequest,
  onAnswer: (answer: ThreadAnswer) => void,
): Promise<void> {
  const ended = new AbortController();
  const finished = new Promise<void>((resolve) => {
    thread.on("message", function listen(answer: ThreadAnswer) {
      onAnswer(answer);
      if (answer.step === "generated") return;
      thread.off("message", listen);
      resolve();
    });
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  thread.postMessage(request);
  const died = once(thread, "exit", { signal: ended.signal }).then(() => {
    throw new Error("A worker thread ended before its work did");
  });
  await Promise.race([finished, died]).finally(() => {
    died.catch(() => undefined);
    ended.abort();
  });
}

/** Splits services into as many parts as there are threads. Each part is about as large, because the largest go first. */
export function split(
  paths: readonly string[],
  sizeOf: (path: string) => number,
  threads: number,
): string[][] {
  const parts = Array.from({ length: threads }, () => ({ size: 0, paths: [] as string[] }));
  const sized = paths.map((path) => ({ path, size: sizeOf(path) })).sort((a, b) => b.size - a.size);
  for (const { path, size } of sized) {
    const smallest = parts.reduce((a, b) => (b.size < a.size ? b : a));
    smallest.size += size;
    smallest.paths.push(path);
  }
  return parts.map((part) => part.paths);
}

export interface ThreadOptions {
  /** The module that each thread runs. */
  readonly code: URL;
  readonly threads: number;
  readonly sizeOf: (path: string) => number;
}

/** Threads that share the services. A thread keeps the models of its services between the steps. */
export function threadWorkers(assignment: Assignment, { code, threads, sizeOf }: ThreadOptions): Workers {
  const workers = Array.from(
    { length: threads },
    // Most objects live for a short time, so a larger young generation halves the time of garbage collection.
    () => new Worker(code, { workerData: assignment, resourceLimits: { maxYoungGenerationSizeMb: 96 } }),
  );
  const share = async (
    step: "inspect" | "prepare",
    paths: readonly string[],
    onAnswer: (answer: ThreadAnswer) => void,
  ): Promise<void> => {
    const parts = split(paths, sizeOf, threads);
    await Promise.all(
      workers.map((worker, index) => send(worker, { step, paths: parts[index] ?? [] }, onAnswer)),
    );
  };
  return {
    inspect: async (paths) => {
      const inspections: Inspection[] = [];
      await share("inspect", paths, (answer) => {
        if (answer.step === "inspected") inspections.push(...answer.inspections);
      });
      return inspections;
    },
    prepare: async (paths) => {
      const preparations: Preparation[] = [];
      await share("prepare", paths, (answer) => {
        if (answer.step === "prepared") preparations.push(answer.preparation);
      });
      return {
        services: preparations.reduce((sum, each) => sum + each.services, 0),
        found: preparations.flatMap((each) => each.found),
        mistakes: preparations.flatMap((each) => each.mistakes),
      };
    },
    generate: async (stage, onGenerated) => {
      await Promise.all(
        workers.map((worker) =>
          send(worker, { step: "generate", stage }, (answer) => {
            if (answer.step === "generated") onGenerated(answer.service);
          }),
        ),
      );
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
