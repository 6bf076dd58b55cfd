import { parentPort, workerData } from "node:worker_threads";
import type { Batch } from "./batches.ts";
import { loadContracts } from "./contracts/load-contracts.ts";
import { lineJudge } from "./judge-lines.ts";
import type { ThreadAnswer, ThreadTask } from "./thread-workers.ts";

const port = parentPort;
if (port === null) throw new Error("This module is the code of a worker thread");

const { source, judging }: ThreadTask = workerData;
const judge = lineJudge(await loadContracts(source), judging);

port.on("message", (batch: Batch) => {
  const judged = judge(batch);
  const answer: ThreadAnswer = { judged };
  port.postMessage(answer, [judged.results.buffer]);
});
