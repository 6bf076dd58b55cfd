/**
 * `pnpm supply` lists the libraries that are bundled into the command, and checks them. They are read from the bundle,
 * so it is built first. The output of turbo goes to stderr, because `--json` uses stdout.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { supplyCommand } from "../proofs/repository/src/supply/command.ts";

const root = resolve(import.meta.dirname, "..");
const build = spawnSync("turbo", ["run", "build", "--filter=@tc3-schema/cli", "--output-logs=errors-only"], {
  cwd: root,
  stdio: ["ignore", 2, "inherit"],
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
});
if (build.error !== undefined) throw build.error;
process.exitCode =
  build.status === 0
    ? await supplyCommand(process.argv.slice(2), { root, print: console.log, complain: console.error })
    : 2;
