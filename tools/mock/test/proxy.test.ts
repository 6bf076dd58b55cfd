import { once } from "node:events";
import { createServer, request as requestHttp, type Server } from "node:http";
import { connect, createServer as createTcpServer, type Server as TcpServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "@jest/globals";
import {
  type Exchange,
  isOdd,
  type Rule,
  type RunningProxy,
  startProxy,
  type Upstream,
} from "../src/index.ts";
import { Metrics } from "../src/proxy/metrics.ts";
import { headersFor, SECRET, signed } from "./sign.ts";
import { codeOf, type Reached, type Started, served, start } from "./start.ts";

const SMS = "2021-01-11";
const REQUEST = { PhoneNumberSet: ["+8613711112222"], SmsSdkAppId: "1400006666", TemplateId: "1110" };

let proxy: RunningProxy | undefined;
let mock: Started | undefined;
let bare: Server | undefined;
let tcp: TcpServer | undefined;
let exchanges: Exchange[] = [];

afterEach(async () => {
  await proxy?.close();
  await mock?.close();
  bare?.closeAllConnections();
  bare?.close();
  tcp?.close();
  tcp = undefined;
  proxy = undefined;
  mock = undefined;
  bare = undefined;
  exchanges = [];
});

async function startBefore(url: string): Promise<RunningProxy> {
  const { hostname, port } = new URL(url);
  proxy = await startProxy({
    host: "127.0.0.1",
    port: 0,
    served,
    upstream: { protocol: "http:", hostname, port: Number(port) },
    isAllowed: () => false,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  return proxy;
}

/** Starts a proxy before a mock. */
async function before(rules: readonly Rule[] = [], secret?: typeof SECRET): Promise<RunningProxy> {
  mock = await start(rules, secret === undefined ? {} : { secret });
  return startBefore(mock.url);
}

/** Starts a proxy before a server that answers with these bytes. */
async function beforeBytes(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<RunningProxy> {
  bare = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "application/json", ...headers });
    response.end(body);
  });
  bare.listen(0, "127.0.0.1");
  await once(bare, "listening");
  const address = bare.address();
  return startBefore(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
}

/** Starts a proxy before a server that sends this text as it is. */
async function beforeText(text: string): Promise<RunningProxy> {
  tcp = createTcpServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => socket.end(text, "latin1"));
  });
  tcp.listen(0, "127.0.0.1");
  await once(tcp, "listening");
  const address = tcp.address();
  return startBefore(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
}

/** Sends a text as it is, and returns everything that comes back. */
async function sendText({ url }: RunningProxy, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.setEncoding("latin1").on("data", (more: string) => {
    answer += more;
  });
  socket.write(text);
  await once(socket, "close");
  return answer;
}

async function send(
  { url }: RunningProxy,
  body: unknown = REQUEST,
  headers: Record<string, string> = headersFor("SendSms", SMS),
): Promise<Reached> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(url, { method: "POST", headers, body: text });
  const reached = {
    status: response.status,
    type: response.headers.get("content-type"),
    text: await response.text(),
  };
  // The judgement comes after the answer.
  for (let turns = 0; exchanges.length === 0 && turns < 100; turns += 1)
    // oxlint-disable-next-line no-await-in-loop -- until it is there
    await new Promise((resolve) => setTimeout(resolve, 5));
  return reached;
}

describe("a proxy", () => {
  test("passes an answer on, and finds nothing odd in it", async () => {
    const reached = await send(await before());
    expect([reached.status, codeOf(reached)]).toEqual([200, undefined]);
    expect(exchanges).toMatchObject([
      { service: "sms", version: SMS, action: "SendSms", outcome: "success", request: undefined, issues: [] },
    ]);
    expect(exchanges.map(isOdd)).toEqual([false]);
  });

  test("leaves a signature valid, because the host, the other headers and the body stay what they are", async () => {
    const { url } = await before([], SECRET);
    const body = JSON.stringify(REQUEST);
    const headers = signed(headersFor("SendSms", SMS), { body, host: url.slice("http://".length) });
    if (proxy === undefined) throw new Error("no proxy");
    expect(codeOf(await send(proxy, body, headers))).toBeUndefined();
  });

  test("passes on the order and the case of headers, and each byte of the body", async () => {
    const got: { raw: readonly string[]; body: Buffer }[] = [];
    bare = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      got.push({ raw: request.rawHeaders, body: Buffer.concat(chunks) });
      response.sendDate = false;
      response.writeHead(200, ["X-B", "1", "x-a", "2", "Content-Length", "2"]);
      response.end("\u0001\u0002");
    });
    bare.listen(0, "127.0.0.1");
    await once(bare, "listening");
    const address = bare.address();
    const { url } = await startBefore(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
    const body = Buffer.from([0, 255, 13, 10, 0xef, 0xbb, 0xbf]);
    const raw = [
      "HOST",
      "sms.tencentcloudapi.com",
      "x-tc-Action",
      "SendSms",
      "X-TC-Version",
      SMS,
      "content-LENGTH",
      "7",
    ];
    const answered = await new Promise<{ raw: readonly string[]; body: string }>((resolve, reject) => {
      const sent = requestHttp(url, { method: "POST", headers: raw, setHost: false }, (response) => {
        let text = "";
        response.setEncoding("latin1").on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => resolve({ raw: response.rawHeaders, body: text }));
      });
      sent.on("error", reject);
      sent.end(body);
    });
    const [first] = got;
    expect(first?.raw.slice(0, raw.length)).toEqual(raw);
    expect(first?.body.equals(body)).toBe(true);
    expect(answered.raw.slice(0, 6)).toEqual(["X-B", "1", "x-a", "2", "Content-Length", "2"]);
    expect(answered.raw).not.toContain("Date");
    expect(answered.body).toBe("\u0001\u0002");
  });

  test.each<[string, Rule["reply"], Partial<Exchange>]>([
    ["drift", { drift: "unknown-field" }, { outcome: "drift" }],
    ["a page of a gateway", { malformed: "html", status: 502 }, { outcome: "malformed", status: 502 }],
    [
      "a failure",
      { code: "RequestLimitExceeded" },
      { outcome: "failure", code: "RequestLimitExceeded", category: "quota" },
    ],
    [
      "a failure of the service",
      { code: "LimitExceeded.PhoneNumberDailyLimit" },
      { outcome: "failure", code: "LimitExceeded.PhoneNumberDailyLimit", category: "quota" },
    ],
    ["a cut connection", { cut: true }, { outcome: "unreachable" }],
  ])("reports %s", async (_what, reply, expected) => {
    await send(await before([{ reply }])).catch(() => undefined);
    expect(exchanges).toMatchObject([expected]);
  });

  test("reports a request that the API would refuse, and passes it on all the same", async () => {
    const { TemplateId: _left, ...lacking } = REQUEST;
    const reached = await send(await before(), lacking);
    expect(codeOf(reached)).toBe("MissingParameter");
    expect(exchanges).toMatchObject([{ outcome: "failure", request: { code: "MissingParameter" } }]);
    expect(exchanges.map(isOdd)).toEqual([true]);
  });

  test("judges an answer of an unknown action by its envelope", async () => {
    await send(
      await beforeBytes('{"Response":{"New":1,"RequestId":"r"}}'),
      {},
      headersFor("DescribeTomorrow", "2027-01-01"),
    );
    expect(exchanges).toMatchObject([
      { service: undefined, outcome: "success", requestId: "r", request: undefined },
    ]);
  });

  test("judges an answer that is compressed, and passes it on compressed", async () => {
    const body = gzipSync('{"Response":{"SendStatusSet":[{}],"RequestId":"r"}}');
    const { text } = await send(await beforeBytes(body, { "Content-Encoding": "gzip" }));
    expect(text).toBe('{"Response":{"SendStatusSet":[{}],"RequestId":"r"}}');
    expect(exchanges).toMatchObject([{ outcome: "drift", requestId: "r" }]);
  });

  test("does not judge an answer that would fill the memory when it is unpacked", async () => {
    const body = gzipSync(Buffer.alloc(11 * 1024 * 1024));
    await send(await beforeBytes(body, { "Content-Encoding": "gzip" }));
    expect(exchanges).toMatchObject([{ outcome: "encoded" }]);
  });

  test("passes on an answer that is too large to judge", async () => {
    const { text } = await send(await beforeBytes("x".repeat(10 * 1024 * 1024 + 1)));
    expect(text.length).toBe(10 * 1024 * 1024 + 1);
    expect(exchanges).toMatchObject([{ outcome: "too-large" }]);
  });

  test("answers 502 if the endpoint cannot be reached", async () => {
    const reached = await send(await startBefore("http://127.0.0.1:9"));
    expect([reached.status, reached.text.includes("127.0.0.1 did not answer")]).toEqual([502, true]);
    expect(exchanges).toMatchObject([{ outcome: "unreachable", status: undefined }]);
  });

  test.each([
    ["a status below 100", "HTTP/1.1 099 Odd\r\nContent-Length: 2\r\n\r\n{}"],
    ["a control character in the text of the status", "HTTP/1.1 200 O\u0001K\r\nContent-Length: 2\r\n\r\n{}"],
    ["another protocol", "HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n"],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"],
    ["something that is not HTTP", "\u0000garbage\r\n\r\n"],
    ["nothing", ""],
  ])("answers 502 if the endpoint sends %s, and goes on", async (_what, text) => {
    const running = await beforeText(text);
    expect((await send(running)).status).toBe(502);
    expect(exchanges).toMatchObject([{ outcome: "unreachable" }]);
    expect((await fetch(`${running.url}/metrics`)).status).toBe(200);
  });

  test("stops asking the endpoint when the client has left", async () => {
    const asked = new Promise<void>((resolve) => {
      bare = createServer((request, response) => {
        response.writeHead(200);
        response.write("{");
        request.socket.once("close", () => resolve());
      });
    });
    bare?.listen(0, "127.0.0.1");
    await once(bare ?? createServer(), "listening");
    const address = bare?.address();
    const running = await startBefore(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
    const leaving = new AbortController();
    const response = await fetch(running.url, {
      method: "POST",
      headers: headersFor("SendSms", SMS),
      body: JSON.stringify(REQUEST),
      signal: leaving.signal,
    });
    expect(response.status).toBe(200);
    leaving.abort();
    await asked;
    expect(exchanges).toMatchObject([{ outcome: "client-left" }]);
  });

  test("says why it makes no tunnel for a client that speaks https", async () => {
    const answer = await sendText(
      await beforeText(""),
      "CONNECT sms.tencentcloudapi.com:443 HTTP/1.1\r\nHost: sms.tencentcloudapi.com:443\r\n\r\n",
    );
    expect([answer.startsWith("HTTP/1.1 501 "), answer.includes("Let the client speak http")]).toEqual([
      true,
      true,
    ]);
  });

  test("passes a body that came in chunks on with its length, and with nothing that contradicts it", async () => {
    const seen: (readonly string[])[] = [];
    bare = createServer((asked, response) => {
      seen.push(asked.rawHeaders.map((each) => each.toLowerCase()));
      asked.resume();
      response.end("{}");
    });
    bare.listen(0, "127.0.0.1");
    await once(bare, "listening");
    const address = bare.address();
    const running = await startBefore(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
    const head = "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(await sendText(running, `${head}2\r\n{}\r\n0\r\n\r\n`)).toContain("HTTP/1.1 200 OK");
    expect(seen[0]).toContain("content-length");
    expect(seen[0]).not.toContain("transfer-encoding");
  });

  test("counts the codes of an endpoint together when there are too many", () => {
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
    const lines = metrics.text.split("\n").filter((line) => line.startsWith("tc3_failures_total"));
    expect(lines.length).toBe(10_000);
    expect(lines.at(-1)).toBe(
      'tc3_failures_total{service="sms",action="SendSms",code="other",category="other"} 101',
    );
  });

  test("keeps long codes of the endpoint out of the metrics", async () => {
    const body = JSON.stringify({
      Response: { Error: { Code: "x".repeat(201), Message: "m" }, RequestId: "r" },
    });
    const { url } = await beforeBytes(body);
    if (proxy === undefined) throw new Error("no proxy");
    await send(proxy);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('action="SendSms",code="other"');
  });

  test("counts for Prometheus", async () => {
    const { url } = await before([{ calls: [1], reply: { drift: "null" } }]);
    if (proxy === undefined) throw new Error("no proxy");
    await send(proxy);
    exchanges = [];
    await send(proxy, {});
    const response = await fetch(`${url}/metrics`);
    const text = await response.text();
    expect(response.headers.get("content-type")).toContain("version=0.0.4");
    const lines = text.split("\n");
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

  test("writes a code of the endpoint into the metrics so that it cannot make a line of its own", async () => {
    const code = 'a"} 1\\n\ntc3_evil{x="';
    const body = JSON.stringify({ Response: { Error: { Code: code, Message: "m" }, RequestId: "r" } });
    const { url } = await beforeBytes(body);
    if (proxy === undefined) throw new Error("no proxy");
    await send(proxy);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text.split("\n").filter((line) => line.startsWith("tc3_evil"))).toEqual([]);
  });
});

describe("a proxy that clients name as their proxy", () => {
  const through = async (isAllowed: (upstream: Upstream) => boolean): Promise<Reached> => {
    mock = await start();
    proxy = await startProxy({ host: "127.0.0.1", port: 0, served, upstream: undefined, isAllowed });
    const { hostname, port } = new URL(proxy.url);
    const target = `${mock.url}/`;
    return new Promise((resolve, reject) => {
      const options = { hostname, port, method: "POST", path: target, headers: headersFor("SendSms", SMS) };
      const sent = requestHttp(options, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, type: null, text }));
      });
      sent.on("error", reject);
      sent.end(JSON.stringify(REQUEST));
    });
  };

  test("goes to the host in the request", async () => {
    const reached = await through(({ hostname }) => hostname === "127.0.0.1");
    expect([reached.status, codeOf(reached)]).toEqual([200, undefined]);
  });

  test("does not go to any other host", async () => {
    expect((await through(({ hostname }) => hostname.endsWith(".tencentcloudapi.com"))).status).toBe(403);
  });

  test.each(["http://[bad/", "http://sms.tencentcloudapi.com:99999/", "/"])(
    "answers 400 to the target %j",
    async (target) => {
      proxy = await startProxy({
        host: "127.0.0.1",
        port: 0,
        served,
        upstream: undefined,
        isAllowed: () => true,
      });
      const answer = await sendText(proxy, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect([answer.startsWith("HTTP/1.1 400 "), answer.includes("--upstream")]).toEqual([true, true]);
    },
  );
});
