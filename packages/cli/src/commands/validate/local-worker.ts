import type { Batch } from "./batches.ts";
import { loadContracts } from "./contracts/load-contracts.ts";
import type { ContractsSource } from "./contracts/source.ts";
import { type JudgedBatch, type Judging, lineJudge } from "./judge-lines.ts";
import { BATCH_SIZE, type Workers } from "./workers.ts";

/**
 * Judges in this thread. With one worker there is only one thread, as engines need it that run one process per
 * processor. Only a line longer than a batch goes to another thread, which may run out of memory. When the sources run,
 * every line is judged here, because a thread would need a loader for TypeScript.
 */
export async function localWorker(
  source: ContractsSource,
  judging: Judging,
  isBuilt: boolean,
): Promise<Workers> {
  let other: Promise<Workers> | undefined;
  const inThread = async (batch: Batch): Promise<JudgedBatch> => {
    other ??= import("./thread-workers.ts").then(({ threadWorkers }) =>
      threadWorkers({ source, judging }, 1),
    );
    return (await other).judge(batch);
  };
  const judge = lineJudge(await loadContracts(source), judging);
  const free: Uint8Array<ArrayBuffer>[] = [];
  return {
    capacity: 1,
    buffer: () => free.pop() ?? new Uint8Array(BATCH_SIZE),
    judge: (batch) => {
      if (isBuilt && "bytes" in batch && batch.bytes.length > BATCH_SIZE) return inThread(batch);
      const judged = judge(batch);
      if ("bytes" in batch && batch.bytes.buffer.byteLength === BATCH_SIZE) {
        free.push(new Uint8Array(batch.bytes.buffer));
      }
      return Promise.resolve(judged);
    },
    close: async () => (await other)?.close(),
  };
}
