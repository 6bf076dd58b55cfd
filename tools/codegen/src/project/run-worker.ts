import { parentPort, workerData } from "node:worker_threads";
import type { OpenPlace } from "./service-source.ts";
import type { ThreadAnswer, ThreadRequest } from "./thread-workers.ts";
import { type GenerateRequest, WorkerTask } from "./worker-task.ts";

/**
 * Answers the requests to a worker thread, until its parent ends it.
 *
 * @param open Opens the place of the schemas, which the thread receives as data.
 */
export function runWorker(open: OpenPlace): void {
  const port = parentPort;
  if (port === null) throw new Error("This module is the code of a worker thread");
  const answer = (message: ThreadAnswer): void => {
    port.postMessage(message);
  };
  const task = new WorkerTask(workerData, open);

  /** A rejection that nobody handles ends the thread with its error, as an exception does. */
  const generate = async (request: GenerateRequest): Promise<void> => {
    answer({ result: await task.generate(request) });
  };

  port.on("message", (request: ThreadRequest) => {
    if (request.step === "inspect") answer({ inspected: task.inspect(request.paths) });
    else void generate(request);
  });
}
