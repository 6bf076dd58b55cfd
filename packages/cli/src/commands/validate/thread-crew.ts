import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Batch } from "./batches.ts";
import type { ContractsSource } from "./contracts/source.ts";
import { BATCH_SIZE, type Crew } from "./crew.ts";
import type { JudgedBatch, Judging } from "./judge-lines.ts";

export interface ThreadOrder {
  readonly source: ContractsSource;
  readonly judging: Judging;
}

export interface ThreadAnswer {
  readonly judged: JudgedBatch;
  /** The batch's, to be filled again. */
  readonly buffer: ArrayBuffer | undefined;
}

interface Waiting {
  readonly resolve: (judged: JudgedBatch) => void;
  readonly reject: (reason: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it was given and has not answered yet; it answers one after the other. */
  readonly waiting: Waiting[];
}

/** One that it works at, and some that are there when it has done so, though the reading one has no processor of its own. */
const PER_THREAD = 4;

const MIB = 1024 * 1024;

/**
 * What is made of a line lives shortly; V8 would let it pile up to hundreds of megabytes. A line that is nothing but
 * brackets takes forty times its length.
 */
const limitsFor = (maxLine: number): ResourceLimits => ({
  maxYoungGenerationSizeMb: 12,
  maxOldGenerationSizeMb: 128 + Math.ceil((60 * maxLine) / MIB),
});

export function threadCrew(order: ThreadOrder, count: number): Crew {
  const free: Uint8Array<ArrayBuffer>[] = [];
  let failure: { readonly reason: unknown } | undefined;

  function start(): Thread {
    const worker = new Worker(new URL("validate-thread.js", import.meta.url), {
      workerData: order,
      resourceLimits: limitsFor(order.judging.maxLine),
    });
    const waiting: Waiting[] = [];
    const fail = (reason: unknown): void => {
      failure ??= { reason };
      for (const { reject } of waiting.splice(0)) reject(reason);
    };
    worker.on("message", ({ judged, buffer }: ThreadAnswer) => {
      if (buffer?.byteLength === BATCH_SIZE) free.push(new Uint8Array(buffer));
      waiting.shift()?.resolve(judged);
    });
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("A thread ended before its work did")));
    return { worker, waiting };
  }

  const threads = Array.from({ length: count }, start);
  return {
    capacity: count * PER_THREAD,
    buffer: () => free.pop() ?? new Uint8Array(BATCH_SIZE),
    judge: (batch: Batch) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure.reason);
          return;
        }
        const thread = threads.reduce((least, each) =>
          each.waiting.length < least.waiting.length ? each : least,
        );
        thread.waiting.push({ resolve, reject });
        thread.worker.postMessage(batch, "bytes" in batch ? [batch.bytes.buffer] : []);
      }),
    dismiss: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
