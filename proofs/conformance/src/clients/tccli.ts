import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client, ClientCall, ClientResult } from "./call.ts";
import { withoutProxies } from "./without-proxies.ts";

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The same as the installed script `tccli`. */
const MAIN = "import sys; from tccli.main import main; sys.exit(main())";

/** tccli loads its plugins late, and they need a library of their own. */
const PROBE =
  "import tccli; from tccli.plugin import import_plugins; import_plugins(); print(tccli.__version__)";

/** An error of the SDK below it, as tccli prints it. */
const SDK_ERROR = /\[(\w+)\] code:(\S*) message:(.*) requestId:(\S*)\s*$/s;

function resultOf({ status, out, err }: Ended): ClientResult {
  if (status === 0) return { returned: out };
  const [, type, code, message, requestId] = SDK_ERROR.exec(err) ?? [];
  if (type !== undefined && code !== undefined && message !== undefined && requestId !== undefined)
    return { threw: { type, code, message, requestId: requestId === "None" ? null : requestId } };
  // Above the message, tccli explains its usage.
  const last =
    err
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? "";
  return { threw: { type: `exit code ${status}`, code: null, message: last, requestId: null } };
}

/**
 * The official command line as a client: a process for each call.
 *
 * @param path The directories where Python looks for tccli and for the SDK.
 * @throws If tccli cannot be imported.
 */
export async function startTccli(python: string, path: string): Promise<Client> {
  const home = await mkdtemp(join(tmpdir(), "tc3-tccli-"));
  const run = (args: readonly string[]): Promise<Ended> =>
    new Promise((resolve, reject) => {
      // HOME is a new directory, because tccli reads its settings and credentials from there, and writes a log.
      const env = { ...withoutProxies(process.env), PYTHONPATH: path, HOME: home, PYTHONIOENCODING: "utf8" };
      const child = spawn(python, args, { env, stdio: ["ignore", "pipe", "pipe"] });
      let [out, err] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        out += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        err += text;
      });
      child.once("error", reject);
      child.once("close", (status) => resolve({ status, out, err }));
    });
  const asked = await run(["-c", PROBE]);
  if (asked.status !== 0) throw new Error(asked.err);
  const input = join(home, "request.json");
  return {
    version: asked.out.trim(),
    call: async (call: ClientCall) => {
      const { signature, method, body, retries } = call;
      if (signature !== "TC3-HMAC-SHA256" || method !== "POST" || body !== "json" || retries > 0)
        return { lacks: true };
      await writeFile(input, JSON.stringify(call.parameters));
      const options = {
        "--cli-input-json": `file://${input}`,
        // With a scheme, tccli takes it as it is. Without one, it would use TLS.
        "--endpoint": `http://${call.endpoint}`,
        "--region": call.region,
        "--secretId": call.secretId,
        "--secretKey": call.secretKey,
        ...(call.token === null ? {} : { "--token": call.token }),
        "--timeout": String(call.seconds),
      };
      return resultOf(await run(["-c", MAIN, call.service, call.action, ...Object.entries(options).flat()]));
    },
    close: () => rm(home, { recursive: true, force: true }),
  };
}
