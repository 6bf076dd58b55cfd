import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { Surroundings } from "../proofs/repository/src/command.ts";

const root = resolve(import.meta.dirname, "..");

/**
 * Builds packages, and then runs a command that reads them. The output of turbo goes to stderr, because `--json` uses
 * stdout. If the build fails, the exit code is 2.
 *
 * @param turbo The options of `turbo run build`.
 */
export async function afterBuild(
  turbo: readonly string[],
  command: (args: readonly string[], surroundings: Surroundings) => Promise<number>,
): Promise<void> {
  const build = spawnSync("turbo", ["run", "build", ...turbo], {
    cwd: root,
    stdio: ["ignore", 2, "inherit"],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
  if (build.error !== undefined) throw build.error;
  process.exitCode =
    build.status === 0
      ? await command(process.argv.slice(2), { root, print: console.log, complain: console.error })
      : 2;
}
