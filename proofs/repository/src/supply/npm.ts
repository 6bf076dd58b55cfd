import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { isRecord } from "@tc3-schema/base/json";
import type { Skipped } from "./library.ts";

/** If npm does not reach the registry, it tries once more. Each try ends after 20 seconds. */
const PATIENCE = ["--fetch-retries=1", "--fetch-timeout=20000"];

/** The directory and the environment of npm. */
export interface NpmOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

function reasonOf(answer: unknown, stderr: string): string {
  const error = isRecord(answer) && isRecord(answer["error"]) ? answer["error"] : {};
  const said = [isRecord(answer) ? answer["message"] : undefined, error["summary"], error["code"]];
  const last = stderr.trim().split("\n").at(-1) ?? "";
  return (
    [...said, last].find((each): each is string => typeof each === "string" && each !== "") ?? "no answer"
  );
}

/**
 * Returns the output of `npm … --json`, or why there is none. npm comes with Node, and uses the
 * proxies and registries in the settings of its user.
 */
export async function npm(
  args: readonly string[],
  { cwd, env = process.env }: NpmOptions,
): Promise<Readonly<Record<string, unknown>> | Skipped> {
  const child = spawn("npm", [...args, "--json", ...PATIENCE], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const failed = once(child, "error").then(([error]) => ({ skipped: `npm cannot be run: ${String(error)}` }));
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]).then(
    ([stdout, stderr]) => {
      let answer: unknown;
      try {
        answer = JSON.parse(stdout);
      } catch {
        // Reported below.
      }
      return isRecord(answer) && answer["error"] === undefined
        ? answer
        : { skipped: reasonOf(answer, stderr) };
    },
  );
  return Promise.race([failed, ended]);
}

export const isSkipped = (answer: object): answer is Skipped =>
  "skipped" in answer && typeof answer.skipped === "string";
