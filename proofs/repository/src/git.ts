import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { RepositoryError } from "./repository-error.ts";

/**
 * The environment without what git tells its hooks: inside a hook it would send every command to the repository
 * that is being committed to, whatever the working directory.
 */
export const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));

/** A listing of everything that is tracked can be long. */
const MOST_OUTPUT = 1 << 28;

export interface GitOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A git command, whatever it ends with. */
export function runGit(
  root: string,
  args: readonly string[],
  { input = "", env = {} }: GitOptions = {},
): SpawnSyncReturns<string> {
  const run = spawnSync("git", args, {
    cwd: root,
    env: { ...plainEnvironment(), ...env },
    encoding: "utf8",
    input,
    maxBuffer: MOST_OUTPUT,
  });
  if (run.error !== undefined) throw new RepositoryError(`git cannot be run: ${run.error.message}`);
  return run;
}

/** What a git command printed, or undefined when it failed. */
export function tryGit(root: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = runGit(root, args);
  return status === 0 ? stdout : undefined;
}

/**
 * What a git command printed.
 *
 * @throws {RepositoryError} When it failed.
 */
export function git(root: string, ...args: readonly string[]): string {
  const output = tryGit(root, ...args);
  if (output === undefined) throw new RepositoryError(`git ${args.join(" ")} failed in ${root}`);
  return output;
}

/** The paths of a command that was run with `-z`, so that no name needs quoting. */
export const paths = (output: string): readonly string[] => output.split("\0").filter((path) => path !== "");
