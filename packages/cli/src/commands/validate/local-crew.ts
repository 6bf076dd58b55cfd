import { loadContracts } from "./contracts/load-contracts.ts";
import type { ContractsSource } from "./contracts/source.ts";
import { BATCH_SIZE, type Crew } from "./crew.ts";
import { type Judging, lineJudge } from "./judge-lines.ts";

/**
 * Everything in this thread: one worker is one thread, as an engine wants it that runs a process per processor. The
 * sources would need a loader for TypeScript in another.
 */
export async function localCrew(source: ContractsSource, judging: Judging): Promise<Crew> {
  const judge = lineJudge(await loadContracts(source), judging);
  const free: Uint8Array<ArrayBuffer>[] = [];
  return {
    capacity: 1,
    buffer: () => free.pop() ?? new Uint8Array(BATCH_SIZE),
    judge: (batch) => {
      const judged = judge(batch);
      if ("bytes" in batch && batch.bytes.buffer.byteLength === BATCH_SIZE) {
        free.push(new Uint8Array(batch.bytes.buffer));
      }
      return Promise.resolve(judged);
    },
    dismiss: () => Promise.resolve(),
  };
}
