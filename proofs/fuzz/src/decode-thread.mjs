/**
 * A thread that decodes texts, and says how long it takes beside `JSON.parse`. It is plain JavaScript in a thread of its
 * own, because Jest makes every global of its tests slow to reach, and because a thread can be given little memory.
 */
import { parentPort } from "node:worker_threads";

/** The machine does other things meanwhile, so the least of several times counts. */
const FEWEST = 3;
const MOST = 25;

/** The time that the processors spent: that of a clock counts what other processes did meanwhile. */
function milliseconds(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

parentPort.on("message", async ({ module, name, text, integers, times }) => {
  const { [name]: contract } = await import(module);
  let [parse, decode] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < FEWEST || (tries < MOST && decode > times * parse); tries += 1) {
    parse = Math.min(
      parse,
      milliseconds(() => JSON.parse(text)),
    );
    decode = Math.min(
      decode,
      milliseconds(() => contract.decode(text, { integers })),
    );
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a thread, not a window
  parentPort.postMessage({ parse, decode });
});
