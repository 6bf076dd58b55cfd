import { createServer, type RequestListener } from "node:http";
import { createServer as createTcpServer, type Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach } from "@jest/globals";
import { listenOnLoopback } from "@tc3-schema/base/loopback";
import { type Exchange, type Rule, startProxy, type Upstream } from "../src/index.ts";
import { REQUEST, SMS } from "./send-sms.ts";
import { headersFor, type SECRET } from "./sign.ts";
import { type Reached, served } from "./start.ts";
import { started } from "./started.ts";

/** A proxy, and the exchanges that it has judged. */
export interface Proxied {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  /** Sends a request of the API, and waits until it is judged. */
  readonly send: (body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Reached>;
  /** Waits until so many exchanges are judged. The judgement comes after the answer. */
  readonly judged: (many: number) => Promise<void>;
}

let ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(ends.map((end) => end()));
  ends = [];
});

/** Starts a proxy, and closes it after the test. Without an endpoint, it goes where clients name it. */
export async function proxy(
  upstream: Upstream | undefined,
  isAllowed: (upstream: Upstream) => boolean = () => false,
): Promise<Proxied> {
  const exchanges: Exchange[] = [];
  const { url, close } = await startProxy({
    host: "127.0.0.1",
    port: 0,
    served,
    upstream,
    isAllowed,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  ends.push(close);
  const judged = async (many: number): Promise<void> => {
    for (let turns = 0; exchanges.length < many && turns < 200; turns += 1)
      // oxlint-disable-next-line no-await-in-loop -- until they are there
      await sleep(5);
  };
  return {
    url,
    exchanges,
    judged,
    send: async (body = REQUEST, headers = headersFor("SendSms", SMS)) => {
      const before = exchanges.length;
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const response = await fetch(url, { method: "POST", headers, body: text });
      const { status } = response;
      const reached = { status, type: response.headers.get("content-type"), text: await response.text() };
      await judged(before + 1);
      return reached;
    },
  };
}

/** Starts a proxy before the server at a URL. */
export function proxyBefore(url: string): Promise<Proxied> {
  const { hostname, port } = new URL(url);
  return proxy({ protocol: "http:", hostname, port: Number(port) });
}

/** Starts a proxy before a mock. */
export async function proxyBeforeMock(rules: readonly Rule[] = [], secret?: typeof SECRET): Promise<Proxied> {
  const { url } = await started(rules, secret === undefined ? {} : { secret });
  return proxyBefore(url);
}

const urlOf = async (server: Server): Promise<string> => `http://127.0.0.1:${await listenOnLoopback(server)}`;

/** Starts a proxy before a server of node:http. */
export async function proxyBeforeServer(listener: RequestListener): Promise<Proxied> {
  const server = createServer(listener);
  ends.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return proxyBefore(await urlOf(server));
}

/** Starts a proxy before a server that answers with these bytes. */
export const proxyBeforeBytes = (
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Proxied> =>
  proxyBeforeServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "application/json", ...headers });
    response.end(body);
  });

/** Starts a proxy before a server that sends this text as it is. */
export async function proxyBeforeText(text: string): Promise<Proxied> {
  const server = createTcpServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => socket.end(text, "latin1"));
  });
  ends.push(async () => server.close());
  return proxyBefore(await urlOf(server));
}
