/**
 * Loaded before the command with `node --import`. The command sends itself a signal before one of the renames that put
 * new files in place, and stops there. The renames take a few milliseconds, so a signal from outside would come too
 * early or too late.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { SIGNAL, BEFORE_RENAME } = process.env;
const A_MINUTE = 60_000;

const { renameSync } = fs;
let renames = 0;
fs.renameSync = (...args) => {
  renames += 1;
  if (renames === Number(BEFORE_RENAME)) {
    process.kill(process.pid, SIGNAL);
    // The renames run in one thread, and the signal is handled in another.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, A_MINUTE);
  }
  return renameSync(...args);
};
syncBuiltinESMExports();
