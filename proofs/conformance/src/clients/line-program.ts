import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { isRecord } from "@tc3-schema/base/json";
import type { Client, ClientCall, ClientResult, Thrown } from "./call.ts";
import { withoutProxies } from "./without-proxies.ts";

/** How a program is started. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Reads an error of a client, which can have anything in these places. */
const thrownOf = ({ type, code, message, requestId }: Readonly<Record<string, unknown>>): Thrown => ({
  type: String(type),
  code: textOrNull(code),
  message: String(message),
  requestId: textOrNull(requestId),
});

/** @throws If a program prints a line of another form. */
export function readResult(line: string): ClientResult {
  const value: unknown = JSON.parse(line);
  if (isRecord(value)) {
    const { returned, threw, streamed, lacks } = value;
    if (typeof returned === "string") return { returned };
    if (isRecord(threw)) return { threw: thrownOf(threw) };
    if (streamed === true) return { streamed };
    if (lacks === true) return { lacks };
  }
  throw new TypeError(`a program printed: ${line}`);
}

/**
 * Starts a client that is a program: it prints its version as the first line, then reads calls and prints results, one line each.
 *
 * @throws If the program ends before its first line, with what it wrote to stderr.
 */
export async function startProgram({ command, args, env }: Program): Promise<Client> {
  const child = spawn(command, args, {
    env: { ...withoutProxies(process.env), ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(-2_000);
  });
  // A program that cannot be started has no lines either.
  child.on("error", ({ message }) => {
    complaints += message;
  });
  // Writing to a program that has ended fails. Then the next line is missing, which is reported.
  child.stdin.on("error", () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    const { done, value } = await lines.next();
    if (done === true) throw new Error(`${command} has ended: ${complaints.trim()}`);
    return value;
  };
  const first: unknown = JSON.parse(await nextLine());
  return {
    version: isRecord(first) ? String(first["version"]) : "",
    call: async (call: ClientCall) => {
      child.stdin.write(`${JSON.stringify(call)}\n`);
      return readResult(await nextLine());
    },
    close: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.stdin.end();
      // A client can keep its process alive, with a timer or a connection.
      child.kill();
      await ended;
    },
  };
}
