/**
 * Runs `pnpm api` in a process of its own, each time its parent sends a message. Rolldown does not recognise regular
 * expressions that were made in a test, because Jest runs tests in another realm.
 */

import { isRecord } from "@tc3-schema/base/json";
import { apiCommand } from "../src/api/command.ts";
import { run } from "./run.ts";

process.on("message", async (message) => {
  if (!isRecord(message)) return;
  const { root, args } = message;
  if (typeof root !== "string" || !Array.isArray(args)) return;
  process.send?.(await run(apiCommand, root, ...args.map(String)));
});
