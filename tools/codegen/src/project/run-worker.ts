import { parentPort, workerData } from "node:worker_threads";
import type { OpenPlace } from "./service-source.ts";
import type { ThreadAnswer, ThreadRequest } from "./thread-workers.ts";
import { WorkerTask } from "./worker-task.ts";

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
  const generate = async (stage: string | undefined): Promise<void> => {
    for await (const service of task.generate(stage)) answer({ step: "generated", service });
    answer({ step: "finished" });
  };

  port.on("message", (request: ThreadRequest) => {
    if (request.step === "inspect") {
      answer({ step: "inspected", inspections: task.inspect(request.paths) });
      return;
    }
    if (request.step === "prepare") {
      answer({ step: "prepared", preparation: task.prepare(request.paths) });
      return;
    }
    void generate(request.stage);
  });
}
