/**
 * Loaded before the command with `node --import`. The command sends itself a signal before it stages the first file of a
 * service, or before one of the renames that put new files in their places, and does not go on. A signal from outside comes
 * too early or too late: the renames take a few milliseconds, and a busy machine lets the command finish first.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { SIGNAL, BEFORE_RENAME, BEFORE_SERVICE } = process.env;
const A_MINUTE = 60_000;

function stop() {
  process.kill(process.pid, SIGNAL);
  // The files are written in a thread, and the signal is handled in another one.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, A_MINUTE);
}

const { renameSync, writeFileSync } = fs;
let renames = 0;
fs.renameSync = (...args) => {
  renames += 1;
  if (renames === Number(BEFORE_RENAME)) stop();
  return renameSync(...args);
};
fs.writeFileSync = (...args) => {
  if (BEFORE_SERVICE !== undefined && String(args[0]).includes(`/new/${BEFORE_SERVICE}/`)) stop();
  return writeFileSync(...args);
};
syncBuiltinESMExports();
