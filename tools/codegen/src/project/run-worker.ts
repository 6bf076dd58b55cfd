import { parentPort, workerData } from "node:worker_threads";
import type { OpenPlace } from "./service-source.ts";
import type { Order, Report } from "./thread-crew.ts";
import { WorkerTask } from "./worker-task.ts";

/**
 * Does what a worker thread is told to do, until its parent ends it.
 *
 * @param open Opens the place of the schemas, which the thread receives as data.
 */
export function runWorker(open: OpenPlace): void {
  const port = parentPort;
  if (port === null) throw new Error("This module is the code of a worker thread");
  const report = (message: Report): void => {
    port.postMessage(message);
  };
  const task = new WorkerTask(workerData, open);

  /** A rejection that nobody handles ends the thread with its error, as an exception does. */
  const make = async (stage: string | undefined): Promise<void> => {
    for await (const service of task.make(stage)) report({ what: "made", service });
    report({ what: "finished" });
  };

  port.on("message", (order: Order) => {
    if (order.what === "inspect") {
      report({ what: "inspected", inspections: task.inspect(order.paths) });
      return;
    }
    if (order.what === "prepare") {
      report({ what: "prepared", preparation: task.prepare(order.paths) });
      return;
    }
    void make(order.stage);
  });
}
