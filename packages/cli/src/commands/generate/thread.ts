import { parentPort, workerData } from "node:worker_threads";
import { make } from "./make.ts";
import type { Answer } from "./thread-maker.ts";

const port = parentPort;
if (port === null) throw new Error("This module is the code of a worker thread");
const answer = (message: Answer): void => {
  port.postMessage(message);
};

port.on("message", () => {
  void make(workerData, (progress) => {
    answer({ progress });
  }).then((report) => {
    answer({ report });
  });
});
