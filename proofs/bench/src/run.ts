import { spawnSync } from "node:child_process";

/** Runs a program to its end. @returns Its output if it failed, otherwise undefined. */
export function runIn(cwd: string, command: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (error !== undefined) return error.message;
  return status === 0 ? undefined : `${stdout}${stderr}`;
}
