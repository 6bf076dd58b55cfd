import { execFile } from "node:child_process";
import { undoIfInterrupted } from "@tc3-schema/base/interruption";

export interface Result {
  readonly exitCode: number;
  /** Everything that the program wrote, first to stdout and then to stderr. */
  readonly said: string;
}

interface Options {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The variables that npm, pnpm, Turborepo and git set for the programs that they run. */
const FROM_HERE = /^(?:npm_|pnpm_|turbo_|git_)/i;

/** Returns the environment of a developer who has just opened a terminal. */
export const terminalEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !FROM_HERE.test(name)));

/**
 * Runs a program to its end, and returns its result, whatever the exit code is.
 *
 * @throws {Error} If the program cannot be run, or is killed after five minutes.
 */
export const run = (command: string, args: readonly string[], options: Options): Promise<Result> =>
  new Promise((resolve, reject) => {
    const settings = { ...options, maxBuffer: 1 << 26, timeout: 300_000 };
    const child = execFile(command, args, settings, (error, stdout, stderr) => {
      forget();
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode === "number") resolve({ exitCode, said: stdout + stderr });
      else reject(error ?? new Error(`${command} has no exit code`));
    });
    const forget = undoIfInterrupted(() => {
      child.kill();
    });
  });

/** Runs a program that must succeed. @throws {Error} With the output, if it does not. */
export async function mustRun(command: string, args: readonly string[], options: Options): Promise<void> {
  const { exitCode, said } = await run(command, args, options);
  if (exitCode !== 0) throw new Error(`${[command, ...args].join(" ")}: exit code ${exitCode}\n${said}`);
}
