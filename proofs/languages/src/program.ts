import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { canInstall, installPackages, programOnPath } from "@tc3-schema/base/programs";

export interface Result {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Whether a program is on PATH, or a file is on this machine.
 *
 * @param need The name of a program, or the path of a file. The last name of a path can end with `*`, which stands for a
 *   version.
 */
export function isHere(need: string): boolean {
  if (!need.includes("/")) return programOnPath(need) !== undefined;
  if (!need.endsWith("*")) return existsSync(need);
  const directory = dirname(need);
  const beginning = basename(need).slice(0, -1);
  return existsSync(directory) && readdirSync(directory).some((name) => name.startsWith(beginning));
}

/**
 * Installs packages of Debian if `--install` was given and something is missing. Returns the reason why they could not be
 * installed; undefined if they were.
 */
export const installMissing = (packages: readonly string[]): string | undefined =>
  canInstall()
    ? installPackages(packages)
    : `install ${packages.join(", ")}; only root on Debian can install them with --install`;

/** Programs that end by themselves take seconds. A compiler on a busy machine can take a minute. */
const TIMEOUT_MS = 300_000;

/**
 * Runs a program to its end. Its working directory is `cwd`, and `env` adds to the variables of this process. The exit
 * code is null if the program could not be started or was stopped by a signal; then `stderr` gives the reason.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  input = "",
): Result {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    input,
    timeout: TIMEOUT_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    exitCode: status,
    stdout: stdout ?? "",
    stderr: [error?.message, stderr].filter((each) => each !== undefined).join("\n"),
  };
}
