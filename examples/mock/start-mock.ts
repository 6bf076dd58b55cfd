/**
 * Starts `tc3 mock` for a test file, changes its rules, and asks for the calls that it got. It needs @tc3-schema/cli among the
 * devDependencies, and works with every test runner.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A request that the server has got. */
export interface Call {
  readonly action: string | null;
  /** `Ok`, or the code of a failure. */
  readonly result: string;
  readonly parameters: unknown;
}

export interface Mock {
  /** The endpoint for your client: `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Replaces the rules. The guide has their form. */
  readonly reply: (...rules: readonly object[]) => Promise<void>;
  /** The calls since the last `forget`. */
  readonly calls: () => Promise<readonly Call[]>;
  /** Forgets the calls and the rules. Call it before each test. */
  readonly forget: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const TC3 = join(
  dirname(createRequire(import.meta.url).resolve("@tc3-schema/cli/package.json")),
  "bin/tc3.cjs",
);

export async function startMock(...services: readonly string[]): Promise<Mock> {
  // Port 0 is any free one, so that test files can run at the same time.
  const args = ["mock", "--port", "0", "--json", "--quiet", "--service", services.join(",")];
  const child = spawn(process.execPath, [TC3, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  // The first line says where the server listens.
  const [line] = await Promise.race([
    once(child.stdout.setEncoding("utf8"), "data"),
    ended.then(() => {
      throw new Error("tc3 mock did not start; the reason is above");
    }),
  ]);
  const { url }: { url: string } = JSON.parse(line);
  const control = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/_tc3/${path}`, {
      method,
      ...(body && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return JSON.parse(text);
  };
  return {
    url,
    reply: async (...rules) => {
      await control("PUT", "rules", { rules });
    },
    calls: async () => Object(await control("GET", "calls")).calls,
    forget: async () => {
      await control("DELETE", "calls");
      await control("DELETE", "rules");
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
