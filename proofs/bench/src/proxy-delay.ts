/**
 * `pnpm --filter @tc3-schema/bench proxy [REQUESTS]` needs the built command. It asks `tc3 mock` for an answer of about 10 kB,
 * directly and through `tc3 proxy`, in turns, one request after the other. It prints the medians, and how much the proxy adds. Exit
 * code 1: the proxy adds more than 1 ms.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { addressOf } from "./address.ts";
import { TC3 } from "./folders.ts";
import { median } from "./median.ts";

const MOST_MS = 1;
const WARMING = 300;

const [requests = 2_000] = process.argv.slice(2).map(Number);

const body = JSON.stringify({ Limit: 3 });
const headers = {
  "Content-Type": "application/json",
  "Content-Length": Buffer.byteLength(body),
  "X-TC-Action": "DescribeInstances",
  "X-TC-Version": "2017-03-12",
  "X-TC-Timestamp": "1",
};

const started: ChildProcess[] = [];
process.on("exit", () => {
  for (const child of started) child.kill();
});

/** Starts a server, and returns its URL. */
async function start(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [TC3, ...args, "--port", "0", "--service", "cvm"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  return (await addressOf(child)).origin;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends a request. Returns the milliseconds until the end of the answer, and the size of the answer. */
function ask(url: string): Promise<{ readonly milliseconds: number; readonly bytes: number }> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve({ milliseconds: performance.now() - from, bytes }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const mock = await start("mock", "--quiet");
// Four instances are about 10 kB.
await fetch(`${mock}/_tc3/rules`, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ rules: [{ reply: { response: { InstanceSet: [{}, {}, {}, {}] } } }] }),
});
const proxy = await start("proxy", "--upstream", mock);
const direct: number[] = [];
const through: number[] = [];
let size = 0;
for (let number = 0; number < WARMING + requests; number += 1) {
  // oxlint-disable no-await-in-loop -- in turns, so that both run on the machine in the same state
  const one = await ask(mock);
  const other = await ask(proxy);
  // oxlint-enable no-await-in-loop
  if (number < WARMING) continue;
  direct.push(one.milliseconds);
  through.push(other.milliseconds);
  size = one.bytes;
}
agent.destroy();
const added = median(through) - median(direct);
console.log(
  `an answer of ${size} bytes: ${median(direct).toFixed(2)} ms, through tc3 proxy ${median(through).toFixed(2)} ms: ${added.toFixed(2)} ms more (medians of ${requests})`,
);
process.exit(added > MOST_MS ? 1 : 0);
