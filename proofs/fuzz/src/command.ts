import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The published program. */
const MAIN = fileURLToPath(new URL("dist/main.js", import.meta.resolve("@tc3-schema/cli/package.json")));

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface StartOptions {
  readonly cwd: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts `tc3` in a process of its own. Its input is open. */
export function startTc3(args: readonly string[], { cwd, node = [], env = {} }: StartOptions): Started {
  // Jest and tsx pass loader options to every Node process. They do not belong here.
  const { NODE_OPTIONS: _, ...clean } = process.env;
  const child = spawn(process.execPath, [...node, MAIN, ...args], { cwd, env: { ...clean, ...env } });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // The process may end before it has read all input.
  child.stdin.on("error", () => undefined);
  const ended = once(child, "close").then(
    ([status, signal]): Ended => ({
      status,
      signal,
      stdout: Buffer.concat(stdout).toString(),
      stderr: Buffer.concat(stderr).toString(),
    }),
  );
  return { child, ended };
}

/** Runs `tc3` to its end. */
export function runTc3(args: readonly string[], options: StartOptions): Promise<Ended> {
  const { child, ended } = startTc3(args, options);
  child.stdin?.end();
  return ended;
}
