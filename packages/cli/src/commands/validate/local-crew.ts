import { loadContracts } from "./contracts/load-contracts.ts";
import type { ContractsSource } from "./contracts/source.ts";
import { BATCH_SIZE, type Crew } from "./crew.ts";
import { type Judging, lineJudge } from "./judge-lines.ts";

/** Everything in this thread: the sources would need a loader for TypeScript in another. */
export async function localCrew(source: ContractsSource, judging: Judging): Promise<Crew> {
  const judge = lineJudge(await loadContracts(source), judging);
  return {
    capacity: 1,
    buffer: () => new Uint8Array(BATCH_SIZE),
    judge: (batch) => Promise.resolve(judge(batch)),
    dismiss: () => Promise.resolve(),
  };
}
