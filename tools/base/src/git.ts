import { spawnSync } from "node:child_process";

/** git cannot be run, or a command failed. The message is for people, without a stack. */
export class GitError extends Error {
  override readonly name = "GitError";
  /** The error output of git, trimmed. */
  readonly said: string;

  constructor(message: string, said: string, options?: ErrorOptions) {
    super(message, options);
    this.said = said;
  }
}

/**
 * Returns the environment without the variables that git sets for its hooks. With them, every command that a hook
 * starts would go to the repository of that commit, whatever its working directory is.
 */
export const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));

/** The schemas of one revision are more than a hundred megabytes. */
const MOST_OUTPUT = 1 << 30;

export interface GitOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a git command and returns its output as bytes.
 *
 * @param root The working directory of the command. Environment variables such as GIT_DIR are ignored.
 * @throws {GitError} If git cannot be run, or the command fails.
 */
export function gitBytes(
  root: string,
  args: readonly string[],
  { input = "", env = {} }: GitOptions = {},
): Buffer {
  const run = spawnSync("git", args, {
    cwd: root,
    env: { ...plainEnvironment(), ...env },
    input,
    maxBuffer: MOST_OUTPUT,
  });
  if (run.error !== undefined) {
    const said = run.error.message;
    throw new GitError(`git cannot be run: ${said}`, said, { cause: run.error });
  }
  if (run.status !== 0) {
    const said = run.stderr.toString("utf8").trim();
    throw new GitError(`git ${args.join(" ")} failed in ${root}: ${said}`, said);
  }
  return run.stdout;
}

/**
 * Runs a git command and returns its output as text.
 *
 * @throws {GitError} If git cannot be run, or the command fails.
 */
export const git = (root: string, args: readonly string[], options?: GitOptions): string =>
  gitBytes(root, args, options).toString("utf8");

/**
 * Runs a git command and returns its output as text; undefined if the command fails.
 *
 * @throws {GitError} If git cannot be run.
 */
export function tryGit(root: string, args: readonly string[]): string | undefined {
  try {
    return git(root, args);
  } catch (error) {
    if (error instanceof GitError && error.cause === undefined) return undefined;
    throw error;
  }
}

/** Splits the output of a command with `-z`, which separates paths by zero bytes and does not quote them. */
export const paths = (output: string): readonly string[] => output.split("\0").filter((path) => path !== "");
