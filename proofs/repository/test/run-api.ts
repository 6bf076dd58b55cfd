import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { isRecord } from "@tc3-schema/base/json";
import { root } from "./root.ts";
import type { Run } from "./run.ts";

const child = fork(join(import.meta.dirname, "api-process.ts"), { cwd: root, execArgv: ["--import", "tsx"] });

afterAll(() => {
  child.disconnect();
});

const isRun = (message: unknown): message is Run =>
  isRecord(message) &&
  (message["code"] === 0 || message["code"] === 1 || message["code"] === 2) &&
  typeof message["stdout"] === "string" &&
  typeof message["stderr"] === "string";

/** Runs `pnpm api` in a directory; one call at a time. */
export async function runApi(directory: string, ...args: readonly string[]): Promise<Run> {
  const answer = once(child, "message");
  child.send({ root: directory, args });
  const [message]: unknown[] = await answer;
  if (!isRun(message)) throw new Error(`Expected a run, received ${JSON.stringify(message)}`);
  return message;
}
