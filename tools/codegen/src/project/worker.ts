import { parentPort, workerData } from "node:worker_threads";
import type { Order, Report } from "./thread-crew.ts";
import { WorkerTask } from "./worker-task.ts";

const port = parentPort;
if (port === null) throw new Error("This module is the code of a worker thread");
const report = (message: Report): void => {
  port.postMessage(message);
};
const task = new WorkerTask(workerData);

/** A rejection that nobody handles ends the thread with its error, as an exception does. */
async function make(stage: string | undefined): Promise<void> {
  for await (const service of task.make(stage)) report({ what: "made", service });
  report({ what: "finished" });
}

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
