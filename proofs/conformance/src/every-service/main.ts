/** `pnpm conformance` judges every official example of every service, and the example changed in each place. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { processWorkers } from "./process-workers.ts";
import { run } from "./run.ts";
import { localWorker } from "./workers.ts";

/** This module is built into `dist`. */
const PACKAGE = join(import.meta.dirname, "..");
const WORKER = new URL("worker-process.js", import.meta.url);

process.exitCode = await run(process.argv.slice(2), {
  // pnpm runs this in the package, but paths are relative to the directory of the user.
  directory: process.env["INIT_CWD"] ?? process.cwd(),
  officialDirectory: process.env["TC3_SPEC_DIR"],
  work: join(PACKAGE, ".work"),
  contradictions: {
    cn: join(PACKAGE, "expected/contradictions.cn.json"),
    intl: join(PACKAGE, "expected/contradictions.intl.json"),
  },
  refused: {
    cn: join(PACKAGE, "expected/refused-requests.cn.json"),
    intl: join(PACKAGE, "expected/refused-requests.intl.json"),
  },
  figures: join(PACKAGE, "results.json"),
  processors: availableParallelism(),
  workers: (processes) => (processes === 1 ? localWorker : processWorkers(WORKER, processes)),
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
  onProgress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}`);
  },
});
