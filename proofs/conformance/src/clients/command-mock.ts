import { readFile } from "node:fs/promises";
import { isRecord } from "@tc3-schema/base/json";
import type { Rule } from "@tc3-schema/mock";
import { startCommand } from "./running-command.ts";

/** A call, as the log of `tc3 mock` has it. */
export interface SeenCall {
  readonly result: string;
  readonly parameters: unknown;
}

/** A running `tc3 mock`. */
export interface Mock {
  /** For example `http://127.0.0.1:7300`. */
  readonly url: string;
  /** Replaces the rules, and forgets the calls so far. */
  prepare(rules: readonly Rule[]): Promise<void>;
  calls(): Promise<readonly SeenCall[]>;
  /** The bodies of all answers so far. */
  bodies(): Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const seenCall = (value: unknown): SeenCall =>
  isRecord(value)
    ? { result: String(value["result"]), parameters: value["parameters"] }
    : { result: "", parameters: undefined };

/**
 * Starts the built command.
 *
 * @param record A file for the bodies of the answers.
 * @throws If the command is not built.
 */
export async function startMock(record: string, args: readonly string[]): Promise<Mock> {
  const { url, close } = await startCommand(
    ["mock", "--service", "sms,cvm", "--json", "--record", record, ...args],
    "stdout",
  );
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/_tc3/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`tc3 mock: ${text}`);
    return JSON.parse(text);
  };
  return {
    url,
    prepare: async (rules) => {
      await control("PUT", "rules", { rules });
      await control("DELETE", "calls");
    },
    calls: async () => {
      const reply = await control("GET", "calls");
      const calls: unknown = isRecord(reply) ? reply["calls"] : undefined;
      return Array.isArray(calls) ? calls.map(seenCall) : [];
    },
    bodies: async () => {
      const text = await readFile(record, "utf8");
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => String(JSON.parse(line).body));
    },
    close,
  };
}
