/**
 * `pnpm spec:update DIR` updates schemas, generated files and a changeset from a clone of the official command-line
 * client, for a person to review. It judges the official examples with contracts that import the built packages, so
 * it builds them before that step. It is started with `node --import tsx`, because the command `tsx` kills a program that
 * does not end at once after a Ctrl-C.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { runProcess, StepError } from "../tools/spec-update/src/index.ts";

const root = resolve(import.meta.dirname, "..");

async function build(signal: AbortSignal): Promise<void> {
  const turbo = spawn(
    "turbo",
    ["run", "build", "--filter=@tc3-schema/validator", "--output-logs=errors-only"],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
      signal,
    },
  );
  // The output of turbo matters only if it fails.
  const [[code], ...said] = await Promise.all([once(turbo, "close"), text(turbo.stdout), text(turbo.stderr)]);
  if (code === 0) return;
  const message = "the packages that contracts import cannot be built";
  throw new StepError("conformance", [message, ...said.map((each) => each.trim())].join("\n"));
}

await runProcess(process.argv.slice(2), { root, build });
