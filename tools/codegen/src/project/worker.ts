import { parentPort, workerData } from "node:worker_threads";
import type { Order, Report } from "./thread-crew.ts";
import { WorkerTask } from "./worker-task.ts";

const port = parentPort;
if (port === null) throw new Error("This module is the code of a worker thread");
const report = (message: Report): void => {
  port.postMessage(message);
};
const task = new WorkerTask(workerData);

port.on("message", (order: Order) => {
  if (order.what === "inspect") {
    report({ what: "inspected", inspections: task.inspect(order.paths) });
    return;
  }
  if (order.what === "prepare") {
    report({ what: "prepared", preparation: task.prepare(order.paths) });
    return;
  }
  for (const service of task.make(order.stage)) report({ what: "made", service });
  report({ what: "finished" });
});
