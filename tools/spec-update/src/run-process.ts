import { isatty } from "node:tty";
import isInCi from "is-in-ci";
import { updateCommand } from "./command.ts";

export interface ProcessOptions {
  /** The directory of the repository. */
  readonly root: string;
  readonly build: (signal: AbortSignal) => Promise<void>;
}

/** Runs the command in this process, to its exit code. */
export async function runProcess(args: readonly string[], { root, build }: ProcessOptions): Promise<void> {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    // Not `once`: a second Ctrl-C must not end the process while it still cleans up after the first.
    process.on(name, () => controller.abort());
  }
  const screen =
    isatty(process.stderr.fd) && !isInCi && process.env["TERM"] !== "dumb" ? process.stderr : undefined;
  const clear = (): void => void screen?.write("\r\u001B[K");
  process.exitCode = await updateCommand(args, {
    root,
    // pnpm runs scripts at the top of the repository, but paths are relative to the directory of the user.
    directory: process.env["INIT_CWD"] ?? process.cwd(),
    colour: isatty(process.stdout.fd) && (process.env["NO_COLOR"] ?? "") === "",
    build,
    signal: controller.signal,
    print: (line) => {
      clear();
      console.log(line);
    },
    complain: (line) => {
      clear();
      console.error(line);
    },
    onStep: (step) => {
      clear();
      screen?.write(`${step} …`);
    },
  });
}
