/** `pnpm conformance`: every official example of every service, and what becomes of it when it is changed. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { forkedCrew } from "./forked-crew.ts";
import { localCrew } from "./local-crew.ts";
import { run } from "./run.ts";

/** This module is built into `dist`. */
const PACKAGE = join(import.meta.dirname, "..");
const HAND = new URL("hand.js", import.meta.url);

process.exitCode = await run(process.argv.slice(2), {
  // pnpm runs this in the package, whereas a person means the directory they are in.
  directory: process.env["INIT_CWD"] ?? process.cwd(),
  specDirectory: process.env["TC3_SPEC_DIR"],
  work: join(PACKAGE, ".work"),
  contradictions: join(PACKAGE, "expected/contradictions.json"),
  processors: availableParallelism(),
  crew: (hands) => (hands === 1 ? localCrew : forkedCrew(HAND, hands)),
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
  say: (what) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${what}`);
  },
});
