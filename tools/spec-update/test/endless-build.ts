/** A program that runs the command with a build that never ends by itself. */
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
