import { parentPort, workerData } from "node:worker_threads";
import { runJob } from "./job.ts";
import type { ThreadMessage } from "./runner.ts";

const port = parentPort;
if (port === null) throw new Error("This module is the code of a worker thread");
const send = (message: ThreadMessage): void => {
  port.postMessage(message);
};

port.on("message", () => {
  void runJob(workerData, (progress) => {
    send({ progress });
  }).then((result) => {
    send({ result });
  });
});
