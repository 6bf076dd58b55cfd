import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { Bodies, LIMITS, type ListenOptions, listening, type RunningServer, receivedOf } from "../listen.ts";
import type { Served } from "../served/served.ts";
import { MOST_BYTES } from "../wire/read-request.ts";
import { hasTooManyValues, MOST_VALUES } from "../wire/too-many-values.ts";
import { type Answer, type Exchange, judgeExchange, type Unanswered } from "./exchange.ts";
import { ClientLeft, type Forwarded, forward, type Upstream } from "./forward.ts";
import { Metrics } from "./metrics.ts";

export interface ProxyOptions extends ListenOptions {
  readonly served: Served;
  /** Where all requests go; undefined if each request names its endpoint, as a client sends them to a proxy. */
  readonly upstream: Upstream | undefined;
  /** The endpoints that a request may name. */
  readonly isAllowed: (upstream: Upstream) => boolean;
  readonly onExchange?: (exchange: Exchange, seconds: number) => void;
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

const notTooLarge = (status: number, body: Uint8Array): Answer =>
  hasTooManyValues(body)
    ? { status, problem: "too-large", why: `the answer has more than ${MOST_VALUES} values` }
    : { status, body };

async function answerOf({ status, encoding, isEventStream, body }: Forwarded): Promise<Answer> {
  if (isEventStream) return { status, problem: "event-stream", why: "event streams are not judged" };
  if (body === undefined) return { status, problem: "too-large", why: "the answer is larger than 10 MB" };
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return notTooLarge(status, body);
  const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (decode === undefined) return { status, problem: "encoded", why: `the encoding ${name} is not known` };
  try {
    return notTooLarge(status, await decode(body, { maxOutputLength: MOST_JUDGED }));
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

const LOOP =
  "This request has come through this proxy before. Its endpoint leads back to it: look at --upstream, and at the address that its name has on this machine.";

const messageOf = (error: unknown): string => String(Object(error).message ?? error);

/** The body of everything that comes from this proxy, and not from the endpoint. */
const refusal = (error: string): object => ({ proxy: "tc3", error });

function refuse(response: ServerResponse, status: number, why: string): void {
  const body = `${JSON.stringify(refusal(why))}\n`;
  // The text of the status is given, because that of an answer that could not be passed on may still be set.
  response.writeHead(status, STATUS_CODES[status], {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

/** Sends a request on. If this fails, it tells the client and returns why. */
async function passOn(
  upstream: Upstream,
  request: IncomingMessage,
  body: Uint8Array,
  response: ServerResponse,
  mark: string,
): Promise<Forwarded | Unanswered> {
  try {
    return await forward(upstream, request, body, response, { most: MOST_JUDGED, mark });
  } catch (error) {
    const why = messageOf(error);
    if (response.headersSent || response.destroyed) response.destroy();
    else refuse(response, 502, `${upstream.hostname} did not answer: ${why}`);
    return {
      status: undefined,
      problem: error instanceof ClientLeft ? "client-left" : "unreachable",
      why,
    };
  }
}

/** Starts a proxy. @throws If the port is in use, or the host is not one of this machine. */
export async function startProxy(options: ProxyOptions): Promise<RunningServer> {
  const { served, isAllowed, onExchange } = options;
  const bodies = new Bodies();
  const metrics = new Metrics();
  const mark = `tc3-proxy-${randomUUID()}`;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? "/";
    if ((request.method === "GET" || request.method === "HEAD") && /^\/metrics(?:\?|$)/.test(target)) {
      response.writeHead(200, { "Content-Type": metrics.contentType });
      response.end(await metrics.text());
      return;
    }
    if (request.headers.via?.includes(mark) === true) {
      refuse(response, 508, LOOP);
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
    const passed = await passOn(upstream, request, body, response, mark);
    const seconds = (performance.now() - begun) / 1000;
    // The judgement comes after the answer, so nobody waits for it.
    const answer = "problem" in passed ? passed : await answerOf(passed);
    const exchange = judgeExchange(served, await receivedOf(request, body), answer);
    metrics.add(exchange, seconds);
    onExchange?.(exchange, seconds);
  };

  const server = createServer(LIMITS, (request, response) => {
    response.on("error", () => response.destroy());
    handle(request, response).catch(() => response.destroy());
  });
  return listening(server, options, refusal(NO_TUNNEL));
}
