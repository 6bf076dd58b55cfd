// Preloaded into a measured process. It writes the usage of the process to its fourth stream. Threads run it too.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));
