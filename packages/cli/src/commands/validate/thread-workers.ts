import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Batch } from "./batches.ts";
import type { ContractsSource } from "./contracts/source.ts";
import type { JudgedBatch, Judging } from "./judge-lines.ts";
import { joinParts, outOfMemory, splitAtLongest } from "./out-of-memory.ts";
import { BATCH_SIZE, type Workers } from "./workers.ts";

export interface ThreadTask {
  readonly source: ContractsSource;
  readonly judging: Judging;
}

export interface ThreadAnswer {
  readonly judged: JudgedBatch;
}

interface Waiting {
  readonly batch: Batch;
  readonly resolve: (judged: JudgedBatch) => void;
  readonly reject: (reason: unknown) => void;
}

class Thread {
  /** The batches that it has not answered yet, in order. */
  readonly waiting: Waiting[] = [];
  worker: Worker;

  constructor(start: (thread: Thread) => Worker) {
    this.worker = start(this);
  }
}

/** A line needed more memory than a thread has. */
class ThreadDied extends Error {}

/**
 * How many batches a thread has: the one that it judges, and some that wait, because the reading thread may get no
 * processor for a while.
 */
const PER_THREAD = 4;

const MIB = 1024 * 1024;

/**
 * Limits the memory of a thread. The objects made from a line live for a short time, but V8 would let them pile up to
 * hundreds of megabytes. A line of nothing but brackets takes forty times its length.
 */
const limitsFor = (maxLine: number): ResourceLimits => ({
  maxYoungGenerationSizeMb: 12,
  maxOldGenerationSizeMb: 128 + Math.ceil((60 * maxLine) / MIB),
});

const isOutOfMemory = (reason: unknown): boolean =>
  typeof reason === "object" &&
  reason !== null &&
  "code" in reason &&
  reason.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Starts some threads that judge. If a thread runs out of memory, another one replaces it, and its batch is split and
 * judged again until the line that caused it is alone. That line gets the code `out-of-memory`; all others get their
 * results.
 *
 * @param code The code of a thread.
 */
export function threadWorkers(
  task: ThreadTask,
  count: number,
  code: URL = new URL("validate-thread.js", import.meta.url),
): Workers {
  const { judging } = task;
  const free: Uint8Array<ArrayBuffer>[] = [];
  let failure: { readonly reason: unknown } | undefined;
  let isOver = false;

  const fail = (waiting: Waiting[], reason: unknown): void => {
    failure ??= { reason };
    for (const { reject } of waiting.splice(0)) reject(reason);
  };

  function work(thread: Thread): Worker {
    const worker = new Worker(code, {
      workerData: task,
      resourceLimits: limitsFor(judging.maxLine),
    });
    let reason: unknown;
    worker.on("message", ({ judged }: ThreadAnswer) => {
      thread.waiting.shift()?.resolve(judged);
    });
    worker.on("error", (error) => {
      reason = error;
    });
    worker.on("exit", () => {
      if (isOver) return;
      const [culprit, ...others] = thread.waiting.splice(0);
      if (!isOutOfMemory(reason) || culprit === undefined) {
        thread.waiting.push(...(culprit === undefined ? [] : [culprit]), ...others);
        fail(thread.waiting, reason ?? new Error("A thread ended before its work did"));
        return;
      }
      thread.worker = work(thread);
      for (const waiting of others) give(thread, waiting);
      culprit.reject(new ThreadDied());
    });
    return worker;
  }

  /** Sends a copy and keeps the batch, because it may have to be judged again. */
  function give(thread: Thread, waiting: Waiting): void {
    thread.waiting.push(waiting);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a thread, not a window
    thread.worker.postMessage(waiting.batch);
  }

  const threads = Array.from({ length: count }, () => new Thread(work));

  const inThread = (batch: Batch): Promise<JudgedBatch> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) {
        reject(failure.reason);
        return;
      }
      const thread = threads.reduce((least, each) =>
        each.waiting.length < least.waiting.length ? each : least,
      );
      give(thread, { batch, resolve, reject });
    });

  async function judge(batch: Batch): Promise<JudgedBatch> {
    try {
      return await inThread(batch);
    } catch (error) {
      if (!(error instanceof ThreadDied)) throw error;
      const parts = splitAtLongest(batch);
      if (parts === undefined) return outOfMemory(batch, judging);
      return joinParts(await Promise.all(parts.map(judge)));
    }
  }

  return {
    capacity: count * PER_THREAD,
    buffer: () => free.pop() ?? new Uint8Array(BATCH_SIZE),
    judge: async (batch) => {
      const judged = await judge(batch);
      if ("bytes" in batch && batch.bytes.buffer.byteLength === BATCH_SIZE)
        free.push(new Uint8Array(batch.bytes.buffer));
      return judged;
    },
    close: async () => {
      isOver = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
