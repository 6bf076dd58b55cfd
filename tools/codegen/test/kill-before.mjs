/**
 * Loaded before a program with `node --import`. It ends the process before one of its steps that change the disk, as a
 * signal does that nobody can catch. If no step is chosen, it counts the steps.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { KILL_BEFORE: step = "0", KILL_COUNT: countFile } = process.env;

const STEPS = [
  "renameSync",
  "linkSync",
  "mkdirSync",
  "mkdtempSync",
  "writeFileSync",
  "openSync",
  "closeSync",
  "unlinkSync",
  "rmSync",
  "rmdirSync",
];

const { writeFileSync } = fs;
let done = 0;
for (const name of STEPS) {
  const original = fs[name];
  fs[name] = (...args) => {
    done += 1;
    if (done === Number(step)) process.kill(process.pid, "SIGKILL");
    return original(...args);
  };
}
syncBuiltinESMExports();

process.on("exit", () => {
  if (countFile !== undefined) writeFileSync(countFile, String(done));
});
