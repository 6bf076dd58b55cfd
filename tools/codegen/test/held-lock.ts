/** A program that takes the lock of a directory, says so, and keeps it until it is killed. */
import { setTimeout as sleep } from "node:timers/promises";
import { lock } from "../src/write/lock.ts";

const [root = ""] = process.argv.slice(2);

await lock(root);
console.log("taken");
await sleep(600_000);
