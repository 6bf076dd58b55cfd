import type { Batch } from "./batches.ts";
import { loadContracts } from "./contracts/load-contracts.ts";
import type { ContractsSource } from "./contracts/source.ts";
import { BATCH_SIZE, type Crew } from "./crew.ts";
import { type JudgedBatch, type Judging, lineJudge } from "./judge-lines.ts";

/**
 * Everything in this thread: one worker is one thread, as an engine wants it that runs a process per processor. Only a
 * line that is longer than a batch goes to another one, which may die of it. The sources would need a loader for
 * TypeScript there, and do it here.
 */
export async function localCrew(source: ContractsSource, judging: Judging, isBuilt: boolean): Promise<Crew> {
  let other: Promise<Crew> | undefined;
  const inThread = async (batch: Batch): Promise<JudgedBatch> => {
    other ??= import("./thread-crew.ts").then(({ threadCrew }) => threadCrew({ source, judging }, 1));
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
    dismiss: async () => (await other)?.dismiss(),
  };
}
