/** The command in a process of its own, whose build lasts until somebody ends it. */
import { setTimeout as sleep } from "node:timers/promises";
import { runProcess } from "../src/index.ts";

const [root = "", ...args] = process.argv.slice(2);

await runProcess(args, {
  root,
  build: async (signal) => {
    console.log("building");
    await sleep(600_000, undefined, { signal });
  },
});
