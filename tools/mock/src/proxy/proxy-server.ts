import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { Bodies, headersOf, LIMITS, listening, type RunningServer } from "../listen.ts";
import type { Served } from "../served/served.ts";
import { MOST_BYTES } from "../wire/read-request.ts";
import { type Answer, type Exchange, judgeExchange } from "./exchange.ts";
import { ClientLeft, type Forwarded, forward, pathOf, type Upstream } from "./forward.ts";
import { Metrics } from "./metrics.ts";

export interface ProxyOptions {
  readonly host: string;
  readonly port: number;
  readonly served: Served;
  /** Where all requests go; undefined if each request names its endpoint, as a client sends them to a proxy. */
  readonly upstream: Upstream | undefined;
  /** The endpoints that a request may name. */
  readonly isAllowed: (upstream: Upstream) => boolean;
  readonly onExchange?: (exchange: Exchange, seconds: number) => void;
}

export interface RunningProxy extends RunningServer {
  readonly metrics: Metrics;
}

/** Larger answers are passed on, but not judged. */
const MOST_JUDGED = 10 * 1024 * 1024;

const DECODERS: Readonly<
  Record<string, (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>>
> = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

async function answerOf({ status, encoding, body }: Forwarded): Promise<Answer> {
  if (body === undefined) return { status, problem: "too-large", why: "the answer is larger than 10 MB" };
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return { status, body };
  const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (decode === undefined) return { status, problem: "encoded", why: `the encoding ${name} is not known` };
  try {
    return { status, body: await decode(body, { maxOutputLength: MOST_JUDGED }) };
  } catch (error) {
    return { status, problem: "encoded", why: `the encoding ${name} cannot be undone: ${String(error)}` };
  }
}

/** The endpoint that a client names when it uses this server as its proxy; undefined if it names none. */
function namedUpstream(target: string): Upstream | undefined {
  if (!/^http:\/\//i.test(target) || !URL.canParse(target)) return undefined;
  const { hostname, port } = new URL(target);
  // Clients speak http with a proxy that reads along. The API is reached over https.
  return port === "" || port === "443"
    ? { protocol: "https:", hostname, port: 443 }
    : { protocol: "http:", hostname, port: Number(port) };
}

const NO_TUNNEL =
  "This proxy reads along, so it makes no tunnels. Let the client speak http; the proxy goes on over https.";

const messageOf = (error: unknown): string => String(Object(error).message ?? error);

function refuse(response: ServerResponse, status: number, why: string): void {
  const body = `${JSON.stringify({ proxy: "tc3", error: why })}\n`;
  // The text of the status is given, because that of an answer that could not be passed on may still be set.
  response.writeHead(status, STATUS_CODES[status], {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

/** Starts a proxy. @throws If the port is in use, or the host is not one of this machine. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { served, isAllowed, onExchange } = options;
  const bodies = new Bodies();
  const metrics = new Metrics();

  const report = (request: IncomingMessage, body: Uint8Array, answer: Answer, seconds: number): void => {
    const received = {
      method: request.method ?? "",
      target: pathOf(request.url ?? "/"),
      headers: headersOf(request),
      body,
    };
    const exchange = judgeExchange(served, received, answer);
    metrics.add(exchange, seconds);
    onExchange?.(exchange, seconds);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? "/";
    if (request.method === "GET" && target === "/metrics") {
      response.writeHead(200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" });
      response.end(metrics.text);
      return;
    }
    const upstream = options.upstream ?? namedUpstream(target);
    if (upstream === undefined) {
      refuse(
        response,
        400,
        "Start tc3 proxy with --upstream, or use it as the proxy of a client that speaks http.",
      );
      return;
    }
    if (options.upstream === undefined && !isAllowed(upstream)) {
      refuse(response, 403, `This proxy does not go to ${upstream.hostname}:${upstream.port}.`);
      return;
    }
    const body = await bodies.read(request);
    if (body === undefined || body.length > MOST_BYTES) {
      refuse(response, 413, "The request is larger than 10 MB, which the API does not take.");
      request.destroy();
      return;
    }
    const begun = performance.now();
    try {
      const forwarded = await forward(upstream, request, body, response, MOST_JUDGED);
      const seconds = (performance.now() - begun) / 1000;
      // The judgement comes after the answer, so nobody waits for it.
      report(request, body, await answerOf(forwarded), seconds);
    } catch (error) {
      const why = messageOf(error);
      if (response.headersSent || response.destroyed) response.destroy();
      else refuse(response, 502, `${upstream.hostname} did not answer: ${why}`);
      const problem = error instanceof ClientLeft ? "client-left" : "unreachable";
      report(request, body, { status: undefined, problem, why }, (performance.now() - begun) / 1000);
    }
  };

  const server = createServer(LIMITS, (request, response) => {
    response.on("error", () => response.destroy());
    handle(request, response).catch(() => response.destroy());
  });
  // A client with an https proxy asks for a tunnel. Nobody can read along in one.
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(
      `HTTP/1.1 501 Not Implemented\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n${JSON.stringify({ proxy: "tc3", error: NO_TUNNEL })}\n`,
    );
  });
  return { ...(await listening(server, options)), metrics };
}
