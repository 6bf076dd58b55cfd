import type { Explanation } from "@tc3-schema/explain/explanation";
import type { ExitCode } from "../src/exit-code.ts";
import { run } from "../src/run.ts";
import type { Terminal } from "../src/terminal.ts";

export interface Ran {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Terminal["env"];
  readonly colour?: boolean;
  readonly columns?: number;
}

/** Runs the command in this process, so that hundreds of runs are quick. */
export async function tc3(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { stdin = "", env = {}, colour = false, columns } = surroundings;
  const written = { stdout: "", stderr: "" };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const buffer = Buffer.from(stdin);
    if (buffer.length > 0) yield buffer;
  }
  const exitCode = await run(args, {
    env,
    stdin: bytes(),
    stdinPipe: undefined,
    colour,
    columns,
    screen: undefined,
    exitOnInterrupt: () => undefined,
    interrupted: () => Promise.resolve(),
    out: (text) => {
      written.stdout += text;
    },
    err: (text) => {
      written.stderr += text;
    },
    write: (results) => {
      written.stdout += Buffer.from(results).toString();
      return Promise.resolve(true);
    },
  });
  return { exitCode, ...written };
}

/** Returns the explanation of some stdin, as JSON. */
export async function explained(
  stdin: string | Uint8Array,
  ...options: readonly string[]
): Promise<Explanation> {
  const { stdout } = await tc3(["explain", "-", "--json", ...options], { stdin });
  return JSON.parse(stdout);
}
