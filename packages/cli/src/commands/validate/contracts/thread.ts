import { parentPort, workerData } from "node:worker_threads";
import { makeContracts } from "./make-contracts.ts";

const port = parentPort;
if (port === null) throw new Error("This module is the code of a worker thread");
port.postMessage(await makeContracts(workerData));
