/**
 * `pnpm api` writes snapshots of the published declarations under `proofs/repository/api/`. They come from the built
 * packages, so those are built first. The output of turbo goes to stderr, because `--json` uses stdout.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { apiCommand } from "../proofs/repository/src/api/command.ts";

const root = resolve(import.meta.dirname, "..");
const build = spawnSync("turbo", ["run", "build", "--output-logs=new-only"], {
  cwd: root,
  stdio: ["ignore", 2, "inherit"],
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
});
if (build.error !== undefined) throw build.error;
process.exitCode =
  build.status === 0
    ? await apiCommand(process.argv.slice(2), { root, print: console.log, complain: console.error })
    : 2;
