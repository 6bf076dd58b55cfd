import { isatty } from "node:tty";
import { updateCommand } from "./command.ts";

/** Every build service sets CI; where it says no, it means it. */
const inCi = (): boolean => !["", "0", "false"].includes(process.env["CI"] ?? "");

export interface ProcessOptions {
  /** The repository. */
  readonly root: string;
  readonly build: (signal: AbortSignal) => Promise<void>;
}

/** Runs the command in this process, to its exit code. */
export async function runProcess(args: readonly string[], { root, build }: ProcessOptions): Promise<void> {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    // Again and again: a second Ctrl-C must not end the process while the first one is being heeded.
    process.on(name, () => controller.abort());
  }
  const screen =
    isatty(process.stderr.fd) && !inCi() && process.env["TERM"] !== "dumb" ? process.stderr : undefined;
  const clear = (): void => void screen?.write("\r\u001B[K");
  process.exitCode = await updateCommand(args, {
    root,
    // pnpm runs scripts at the top of the repository, whereas a person means the directory they are in.
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
