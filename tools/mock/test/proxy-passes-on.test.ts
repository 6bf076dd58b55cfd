import { request as requestHttp } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { proxyBeforeBytes, proxyBeforeMock, proxyBeforeServer, proxyBeforeText } from "./proxied.ts";
import { REQUEST, SMS } from "./send-sms.ts";
import { sendText } from "./send-text.ts";
import { headersFor, SECRET, signed } from "./sign.ts";
import { codeOf } from "./start.ts";

describe("a proxy passes on", () => {
  test("an answer", async () => {
    const { send } = await proxyBeforeMock();
    const reached = await send();
    expect([reached.status, codeOf(reached)]).toEqual([200, undefined]);
  });

  test("a request so that its signature stays valid: the host, the other headers and the body stay what they are", async () => {
    const { url, send } = await proxyBeforeMock([], SECRET);
    const body = JSON.stringify(REQUEST);
    const headers = signed(headersFor("SendSms", SMS), { body, host: url.slice("http://".length) });
    expect(codeOf(await send(body, headers))).toBeUndefined();
  });

  test("the order and the case of headers, and each byte of the body", async () => {
    const got: { raw: readonly string[]; body: Buffer }[] = [];
    const { url } = await proxyBeforeServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      got.push({ raw: request.rawHeaders, body: Buffer.concat(chunks) });
      response.sendDate = false;
      response.writeHead(200, ["X-B", "1", "x-a", "2", "Content-Length", "2"]);
      response.end("\u0001\u0002");
    });
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
    // Nothing else is added but the two headers of a proxy.
    expect(first?.raw.slice(raw.length).filter((_each, at) => at % 2 === 0)).toEqual(["Via", "Connection"]);
    expect(first?.body.equals(body)).toBe(true);
    expect(answered.raw.slice(0, 6)).toEqual(["X-B", "1", "x-a", "2", "Content-Length", "2"]);
    expect(answered.raw).not.toContain("Date");
    expect(answered.body).toBe("\u0001\u0002");
  });

  test("a body that came in chunks, with its length and with nothing that contradicts it", async () => {
    const seen: (readonly string[])[] = [];
    const { url } = await proxyBeforeServer((asked, response) => {
      seen.push(asked.rawHeaders.map((each) => each.toLowerCase()));
      asked.resume();
      response.end("{}");
    });
    const head = "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(await sendText(url, `${head}2\r\n{}\r\n0\r\n\r\n`)).toContain("HTTP/1.1 200 OK");
    expect(seen[0]).toContain("content-length");
    expect(seen[0]).not.toContain("transfer-encoding");
  });

  test("no header that Connection names, in a request or in an answer", async () => {
    const seen: string[] = [];
    const { url } = await proxyBeforeServer((asked, response) => {
      seen.push(...asked.rawHeaders.map((each) => each.toLowerCase()));
      asked.resume();
      response.writeHead(200, { Connection: "x-back, X-Gone", "X-Back": "1", "X-Stays": "1" });
      response.end("{}");
    });
    const answer = await sendText(
      url,
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close, X-HOP\r\nConnection: x-other\r\nx-hop: 1\r\nX-Other: 1\r\nX-Kept: 1\r\nContent-Length: 0\r\n\r\n",
    );
    expect(["x-hop", "x-other", "x-kept"].filter((name) => seen.includes(name))).toEqual(["x-kept"]);
    expect(["X-Back: 1", "X-Stays: 1"].filter((line) => answer.includes(line))).toEqual(["X-Stays: 1"]);
  });

  test("all of 3,000 headers, together 100 KB, of an answer", async () => {
    const many = "X-A: 1\r\n".repeat(3_000);
    const long = `X-B: ${"b".repeat(70_000)}\r\n`;
    const { url } = await proxyBeforeText(
      `HTTP/1.1 200 OK\r\n${many}X-Last: 1\r\nContent-Length: 2\r\n${long}\r\n{}`,
    );
    const answer = await sendText(
      url,
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
    );
    expect([
      answer.split("X-A: 1\r\n").length,
      answer.includes("X-Last: 1"),
      answer.endsWith("\r\n\r\n{}"),
    ]).toEqual([3_001, true, true]);
  });

  test("an answer that is compressed, as it came", async () => {
    const text = '{"Response":{"SendStatusSet":[{}],"RequestId":"r"}}';
    const { send } = await proxyBeforeBytes(gzipSync(text), { "Content-Encoding": "gzip" });
    expect((await send()).text).toBe(text);
  });

  test("the headers and each event of an event stream when they come", async () => {
    let next: (event: string | undefined) => void = () => undefined;
    const { url } = await proxyBeforeServer((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      response.flushHeaders();
      next = (event) => (event === undefined ? response.end() : response.write(event));
    });
    const response = await fetch(url, { method: "POST", headers: headersFor("SendSms", SMS), body: "{}" });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body?.getReader();
    const read = async (): Promise<string> => Buffer.from((await reader?.read())?.value ?? []).toString();
    next("data: 1\n\n");
    expect(await read()).toBe("data: 1\n\n");
    next("data: 2\n\n");
    expect(await read()).toBe("data: 2\n\n");
    next(undefined);
    expect((await reader?.read())?.done).toBe(true);
  });

  test("no tunnel, and says why to a client that speaks https", async () => {
    const { url } = await proxyBeforeText("");
    const answer = await sendText(
      url,
      "CONNECT sms.tencentcloudapi.com:443 HTTP/1.1\r\nHost: sms.tencentcloudapi.com:443\r\n\r\n",
    );
    expect([answer.startsWith("HTTP/1.1 501 "), answer.includes("Let the client speak http")]).toEqual([
      true,
      true,
    ]);
  });
});

test("a proxy stops asking the endpoint when the client has left", async () => {
  let closed: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { url, exchanges, judged } = await proxyBeforeServer((request, response) => {
    response.writeHead(200);
    response.write("{");
    request.socket.once("close", closed);
  });
  const leaving = new AbortController();
  const response = await fetch(url, {
    method: "POST",
    headers: headersFor("SendSms", SMS),
    body: JSON.stringify(REQUEST),
    signal: leaving.signal,
  });
  expect(response.status).toBe(200);
  leaving.abort();
  await asked;
  await judged(1);
  expect(exchanges).toMatchObject([{ outcome: "client-left" }]);
});
