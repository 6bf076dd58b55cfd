import { spawn } from "node:child_process";

export interface Result {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** The number of programs that run at once. More compilers than cores would wait for each other and for memory. */
const AT_ONCE = 2;
const TIMEOUT_MS = 240_000;

let running = 0;
const waiting: (() => void)[] = [];

async function takePlace(): Promise<void> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

function freePlace(): void {
  const next = waiting.shift();
  if (next === undefined) running -= 1;
  else next();
}

/** The variables that Jest, pnpm, Turborepo and this project set. */
const FROM_HERE = /^(?:npm_|pnpm_|turbo_|jest_|node_|tc3_)/i;

/**
 * Returns the environment of a user outside this workspace. The variables that Jest and pnpm set here would affect the
 * tested programs: `NODE_OPTIONS` with --experimental-vm-modules, `npm_config_*`, `NODE_ENV`.
 */
export const strangersEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !FROM_HERE.test(name)));

const start = (command: string, args: readonly string[], { cwd, env }: Options): Promise<Result> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? strangersEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      // The option `timeout` would be wrong: if a program cannot be started, its timer stays, and Jest does not end.
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("error", (error) => {
      // The error of an abort gives no reason.
      const late = error.name === "AbortError";
      reject(late ? new Error(`more than ${TIMEOUT_MS} ms: ${[command, ...args].join(" ")}`) : error);
    });
    child.once("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });

/**
 * Runs a program to its end, and returns its result, whatever the exit code is.
 *
 * @throws {Error} If there is no such program, or it takes too long.
 */
export async function run(command: string, args: readonly string[], options: Options): Promise<Result> {
  await takePlace();
  try {
    return await start(command, args, options);
  } finally {
    freePlace();
  }
}

export const node = (args: readonly string[], options: Options): Promise<Result> =>
  run(process.execPath, args, options);

/** Returns the output of a program that must succeed. */
export function outputOf(what: string, { exitCode, stdout, stderr }: Result): string {
  if (exitCode !== 0) throw new Error(`${what}: exit code ${exitCode}\n${stdout}${stderr}`);
  return stdout;
}
