import { spawnSync } from "node:child_process";
import { plainEnvironment } from "@tc3-schema/repository/src/git.ts";
import { StepError } from "./step-error.ts";

const MOST_OUTPUT = 1 << 28;

interface GitOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * What a git command printed.
 *
 * @throws {StepError} With what git said of its failure.
 */
export function git(
  root: string,
  args: readonly string[],
  { input = "", env = {} }: GitOptions = {},
): string {
  const run = spawnSync("git", args, {
    cwd: root,
    env: { ...plainEnvironment(), ...env },
    encoding: "utf8",
    input,
    maxBuffer: MOST_OUTPUT,
  });
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) throw new StepError("check", `git ${args[0]}: ${run.stderr.trim()}`);
  return run.stdout;
}
