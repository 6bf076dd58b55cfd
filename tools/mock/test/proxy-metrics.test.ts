import { expect, test } from "@jest/globals";
import type { Exchange } from "../src/index.ts";
import { Metrics } from "../src/proxy/metrics.ts";
import { proxyBeforeBytes, proxyBeforeMock } from "./proxied.ts";
import { SMS } from "./send-sms.ts";

const textAt = async (url: string): Promise<string> => (await fetch(`${url}/metrics`)).text();

test("a proxy counts exchanges for Prometheus", async () => {
  const { url, send } = await proxyBeforeMock([{ calls: [1], reply: { drift: "null" } }]);
  await send();
  await send({});
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get("content-type")).toContain("version=0.0.4");
  const lines = (await response.text()).split("\n");
  for (const line of [
    'tc3_answers_total{service="sms",action="SendSms",outcome="drift"} 1',
    'tc3_answers_total{service="sms",action="SendSms",outcome="failure"} 1',
    'tc3_drift_total{service="sms",action="SendSms",kind="null"} 1',
    'tc3_failures_total{service="sms",action="SendSms",code="MissingParameter",category="request"} 1',
    'tc3_invalid_requests_total{service="sms",action="SendSms",code="MissingParameter"} 1',
    'tc3_answer_seconds_count{service="sms",action="SendSms"} 2',
  ])
    expect(lines).toContain(line);
  // Every line is a comment, a sample or empty.
  expect(lines.filter((line) => !/^(?:#.*|[a-z0-9_]+\{[^}]*\} [\d.e+-]+|)$/.test(line))).toEqual([]);
});

test("codes of an endpoint are counted together when there are too many", async () => {
  const metrics = new Metrics();
  const exchange: Exchange = {
    service: "sms",
    version: SMS,
    action: "SendSms",
    request: undefined,
    status: 200,
    outcome: "failure",
    code: "",
    category: "none",
    requestId: "r",
    issues: [],
    omitted: 0,
    problem: undefined,
  };
  for (let many = 0; many < 10_100; many += 1) metrics.add({ ...exchange, code: `Code.${many}` }, 0.1);
  const lines = (await metrics.text()).split("\n").filter((line) => line.startsWith("tc3_failures_total"));
  expect(lines.length).toBe(10_000);
  expect(lines.at(-1)).toBe(
    'tc3_failures_total{service="sms",action="SendSms",code="other",category="other"} 101',
  );
});

test("an event stream is counted, but not its time, which says nothing about the endpoint", async () => {
  const { url, send } = await proxyBeforeBytes("data: 1\n\n", { "Content-Type": "text/event-stream" });
  await send();
  const text = await textAt(url);
  expect(text).toContain('tc3_answers_total{service="sms",action="SendSms",outcome="event-stream"} 1');
  expect(text).not.toContain("tc3_answer_seconds_count");
});

test.each(["/metrics?a=1", "/metrics"])("the metrics are at %s, for HEAD too", async (path) => {
  const { url, exchanges } = await proxyBeforeBytes("{}");
  const responses = await Promise.all([fetch(`${url}${path}`), fetch(`${url}${path}`, { method: "HEAD" })]);
  expect(responses.map(({ headers }) => headers.get("content-type")?.split(";")[0])).toEqual([
    "text/plain",
    "text/plain",
  ]);
  expect(exchanges).toEqual([]);
});

const failing = (code: string): string =>
  JSON.stringify({ Response: { Error: { Code: code, Message: "m" }, RequestId: "r" } });

test("a long code of the endpoint is kept out of the metrics", async () => {
  const { url, send } = await proxyBeforeBytes(failing("x".repeat(201)));
  await send();
  expect(await textAt(url)).toContain('action="SendSms",code="other"');
});

test("a code of the endpoint cannot make a line of its own in the metrics", async () => {
  const { url, send } = await proxyBeforeBytes(failing('a"} 1\\n\ntc3_evil{x="'));
  await send();
  const text = await textAt(url);
  expect(text.split("\n").filter((line) => line.startsWith("tc3_evil"))).toEqual([]);
  expect(text).toContain('code="a\\"} 1\\\\n\\ntc3_evil{x=\\""');
});
