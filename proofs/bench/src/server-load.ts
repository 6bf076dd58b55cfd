/**
 * `pnpm --filter @tc3-schema/bench mock [REQUESTS]` needs the built command. It sends SendSms to `tc3 mock`, and the same bytes to a
 * server of node:http that sends them back, in turns. It prints how many requests each answers in a second of processor time.
 * Exit code 1: `tc3 mock` answers fewer than 5,000.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { addressOf } from "./address.ts";
import { BENCH, TC3 } from "./folders.ts";
import { median } from "./median.ts";
import { REPORTER, reportedUsage, usageReport } from "./usage.ts";

const LEAST = 5_000;
const ROUNDS = 3;
const CONNECTIONS = 32;

const [requests = 20_000] = process.argv.slice(2).map(Number);

const body = JSON.stringify({
  PhoneNumberSet: ["+8613711112222"],
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
});
const headers = {
  "Content-Type": "application/json",
  "Content-Length": Buffer.byteLength(body),
  "X-TC-Action": "SendSms",
  "X-TC-Version": "2021-01-11",
  "X-TC-Timestamp": "1",
};

function send(url: URL, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.on("end", resolve);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function sendMany(url: URL, many: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let left = many;
  const sender = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      // oxlint-disable-next-line no-await-in-loop -- one connection sends one request after the other
      await send(url, agent);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, sender));
  agent.destroy();
}

/** Starts a server and sends it some requests. Returns the seconds of processor time that both took. */
async function seconds(args: readonly string[], many: number): Promise<number> {
  const child = spawn(process.execPath, ["--import", REPORTER, ...args], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const report = usageReport(child);
  await sendMany(await addressOf(child), many);
  child.kill("SIGINT");
  await once(child, "close");
  return reportedUsage(await report, 0).cpuSeconds;
}

/**
 * Returns how many requests a server answers in a second of processor time. The start and the first tenth of the requests
 * are measured alone and subtracted, because a server compiles its code then.
 */
async function rate(args: readonly string[]): Promise<number> {
  const start = await seconds(args, requests / 10);
  const all = await seconds(args, requests + requests / 10);
  return requests / (all - start);
}

const MOCK = [TC3, "mock", "--service", "sms", "--port", "0", "--quiet"];
const ECHO = [join(BENCH, "src/echo-server.mjs")];

const rates: { readonly mock: number; readonly echo: number }[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  // oxlint-disable-next-line no-await-in-loop -- in turns, so that both run on the machine in the same state
  const both = { echo: await rate(ECHO), mock: await rate(MOCK) };
  rates.push(both);
  console.log(`tc3 mock ${both.mock.toFixed(0)}/s  node:http alone ${both.echo.toFixed(0)}/s`);
}
const mock = median(rates.map((each) => each.mock));
const share = median(rates.map((each) => each.mock / each.echo));
console.log(
  `SendSms: ${mock.toFixed(0)} in a second of processor time, ${share.toFixed(2)} times as many as a server that only sends each request back (medians of ${ROUNDS})`,
);
if (mock < LEAST) process.exitCode = 1;
