import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

/** The program as it is published. */
const MAIN = join(import.meta.dirname, "../dist/main.js");

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A user's environment, without the settings of Jest and the locale of this machine. */
function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...clean } = process.env;
  return { ...clean, ...more };
}

/** Runs the program to its end in a process of its own. */
export function tc3In(
  cwd: string,
  args: readonly string[],
  { input = "", env = {} }: { input?: string | Uint8Array; env?: Readonly<Record<string, string>> } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    env: environment(env),
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** Starts the program, for tests that act on it while it runs. `preloaded` is a module that Node loads first. */
export function startTc3(
  cwd: string,
  args: readonly string[],
  { preloaded, env = {} }: { preloaded?: string; env?: Readonly<Record<string, string>> } = {},
): ChildProcess {
  const first = preloaded === undefined ? [] : ["--import", preloaded];
  return spawn(process.execPath, [...first, MAIN, ...args], {
    cwd,
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
}
