import { spawnSync } from "node:child_process";
import { RepositoryError } from "./repository-error.ts";

/**
 * The environment without what git tells its hooks: inside a hook it would send every command to the repository
 * that is being committed to, whatever the working directory.
 */
export const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));

/** What a git command printed, or undefined when it failed. */
export function tryGit(root: string, ...args: readonly string[]): string | undefined {
  const run = spawnSync("git", args, { cwd: root, env: plainEnvironment(), encoding: "utf8", input: "" });
  if (run.error !== undefined) throw new RepositoryError(`git cannot be run: ${run.error.message}`);
  return run.status === 0 ? run.stdout : undefined;
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
