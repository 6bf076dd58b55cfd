import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const COMMAND = join(import.meta.dirname, "../../../../packages/cli/dist/main.js");

export interface RunningCommand {
  /** Where it listens: `http://127.0.0.1:7300`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts a command of the built `tc3` that listens on a free port.
 *
 * @param tells Where it prints its address, in its first line.
 * @throws If the command is not built, or does not start.
 */
export async function startCommand(
  args: readonly string[],
  tells: "stdout" | "stderr",
): Promise<RunningCommand> {
  const child = spawn(process.execPath, [COMMAND, ...args, "--port", "0"], {
    stdio: ["ignore", tells === "stdout" ? "pipe" : "ignore", tells === "stderr" ? "pipe" : "inherit"],
  });
  const output = tells === "stdout" ? child.stdout : child.stderr;
  if (output === null) throw new TypeError(`${tells} of the command cannot be read`);
  // Lines after the first one are read too, and forgotten. Otherwise the command would wait for a reader.
  const lines = createInterface({ input: output });
  const [first]: unknown[] = await Promise.race([once(lines, "line"), once(child, "exit")]);
  const [url] = /http:\/\/[\d.]+:\d+/.exec(String(first)) ?? [];
  if (url === undefined) throw new Error(`tc3 ${args[0] ?? ""} does not start. Build @tc3-schema/cli first.`);
  return {
    url,
    close: async () => {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
