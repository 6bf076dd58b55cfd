import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { undoIfInterrupted } from "@tc3-schema/base/interruption";

/** The built command, as users have it. */
export const TC3: string = fileURLToPath(
  new URL("dist/main.js", import.meta.resolve("@tc3-schema/cli/package.json")),
);

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Sends a signal to the process and to those that it has started, as a terminal does. */
  readonly signal: (name: NodeJS.Signals) => void;
}

export interface StartOptions {
  readonly cwd: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a program of Node in a group of processes of its own. Its input is open. */
export function startNode(args: readonly string[], { cwd, node = [], env = {} }: StartOptions): Started {
  // Jest and tsx pass loader options to every Node process. They do not belong here.
  const { NODE_OPTIONS: _, ...clean } = process.env;
  const child = spawn(process.execPath, [...node, ...args], {
    cwd,
    env: { ...clean, ...env },
    detached: true,
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // The process may end before it has read all input.
  child.stdin.on("error", () => undefined);
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has ended by itself.
    }
  };
  // A Ctrl-C in the terminal does not reach a group of its own.
  const forget = undoIfInterrupted(() => signal("SIGKILL"));
  const ended = once(child, "close")
    .finally(forget)
    .then(
      ([status, by]): Ended => ({
        status,
        signal: by,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  return { child, ended, signal };
}

/** Starts `tc3` in a process of its own. Its input is open. */
export const startTc3 = (args: readonly string[], options: StartOptions): Started =>
  startNode([TC3, ...args], options);

/** Runs a program of Node to its end. */
export function runNode(args: readonly string[], options: StartOptions): Promise<Ended> {
  const { child, ended } = startNode(args, options);
  child.stdin?.end();
  return ended;
}

/** Runs `tc3` to its end. */
export const runTc3 = (args: readonly string[], options: StartOptions): Promise<Ended> =>
  runNode([TC3, ...args], options);
