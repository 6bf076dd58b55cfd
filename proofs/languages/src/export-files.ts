import { join } from "node:path";
import { runProgram } from "./program.ts";

const TC3 = join(import.meta.dirname, "../../../packages/cli/bin/tc3.cjs");

/**
 * Runs `tc3 export` in a directory.
 *
 * @throws Error if the command failed. Its message has the output of the command.
 */
export function exportFiles(
  directory: string,
  kind: "json-schema" | "openapi",
  out: string,
  ...args: readonly string[]
): void {
  const { exitCode, stderr } = runProgram(
    process.execPath,
    [TC3, "export", kind, "--out", out, "--quiet", ...args],
    directory,
  );
  if (exitCode !== 0) throw new Error(`tc3 export ${kind} failed: ${stderr}`);
}
