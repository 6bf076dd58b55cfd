import { afterEach } from "@jest/globals";
import type { MockApiOptions, Rule } from "../src/index.ts";
import { type Started, start } from "./start.ts";

let running: Started[] = [];

afterEach(async () => {
  await Promise.all(running.map(({ close }) => close()));
  running = [];
});

/** Starts a server, and closes it after the test. */
export async function started(
  rules: readonly Rule[] = [],
  options: Partial<MockApiOptions> = {},
): Promise<Started> {
  const server = await start(rules, options);
  running.push(server);
  return server;
}
