import * as http from "node:http";
import * as https from "node:https";
import { isIP } from "node:net";
import { pipeline } from "node:stream";
import { EVERY_HEADER, LIMITS } from "../listen.ts";
import { mediaTypeIn, pathOf } from "../wire/received.ts";

/** The endpoint that requests go to. */
export interface Upstream {
  readonly protocol: "http:" | "https:";
  readonly hostname: string;
  readonly port: number;
}

/** The host of a URL as a connection takes it: an IPv6 address without its brackets. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, "$1");

/**
 * Headers about one connection. The proxy has two connections, so it does not pass them on, nor those that the header Connection
 * names. RFC 9110, section 7.6.1.
 */
const OF_CONNECTION: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

type Header = readonly [name: string, value: string];

const namesIn = (list: string): readonly string[] => list.split(",").map((each) => each.trim().toLowerCase());

/** Pairs of names and values, as they were sent: their order, their case and doubled ones stay. */
function passedOn(raw: readonly string[]): readonly string[] {
  const headers: Header[] = [];
  for (let at = 0; at < raw.length; at += 2) headers.push([raw[at] ?? "", raw[at + 1] ?? ""]);
  const named = new Set(
    headers.flatMap(([name, value]) => (name.toLowerCase() === "connection" ? namesIn(value) : [])),
  );
  return headers
    .filter(([name]) => !OF_CONNECTION.has(name.toLowerCase()) && !named.has(name.toLowerCase()))
    .flat();
}

/** An endpoint that does not answer must not keep connections for ever. */
const PATIENCE_MS = 120_000;

/** An answer of the endpoint that was passed on. */
export interface Forwarded {
  readonly status: number;
  readonly encoding: string;
  /** Whether it came event by event. Then its body is not kept. */
  readonly isEventStream: boolean;
  /** Undefined if the body is larger than what is kept. */
  readonly body: Uint8Array | undefined;
}

/** The client closed its connection before it had the whole answer. */
export class ClientLeft extends Error {
  constructor() {
    super("the client closed the connection before it had the answer");
  }
}

/** Keeps the parts of a body until they are too many. */
function keeper(most: number): {
  readonly add: (chunk: Uint8Array) => void;
  readonly body: () => Uint8Array | undefined;
} {
  let chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add: (chunk) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else chunks = [];
    },
    body: () => (size <= most ? Buffer.concat(chunks) : undefined),
  };
}

/**
 * The headers of a request as they go on. A body that came in chunks goes on in one piece, so its length is added. At the end
 * stands the mark of this proxy: RFC 9110, section 7.6.3.
 */
function requestHeaders(
  { rawHeaders }: Pick<http.IncomingMessage, "rawHeaders">,
  body: Uint8Array,
  mark: string,
): readonly string[] {
  const kept = passedOn(rawHeaders);
  const hasLength = kept.some((each, at) => at % 2 === 0 && each.toLowerCase() === "content-length");
  const length = hasLength || body.length === 0 ? [] : ["Content-Length", String(body.length)];
  return [...kept, ...length, "Via", `1.1 ${mark}`];
}

export interface ForwardOptions {
  /** The size of the largest answer that is kept for a judgement, in bytes. */
  readonly most: number;
  /** The name that this proxy puts into the header Via, so that it recognises a request that comes back to it. */
  readonly mark: string;
}

/**
 * Sends a request on, and passes the answer back while it comes. The headers and the body stay what they are, so the signature
 * stays valid.
 *
 * @throws ClientLeft. @throws Error If the endpoint cannot be reached, ends in the middle of its answer, or does not speak HTTP.
 */
export function forward(
  { protocol, hostname, port }: Upstream,
  request: Pick<http.IncomingMessage, "method" | "url" | "rawHeaders">,
  body: Uint8Array,
  response: http.ServerResponse,
  { most, mark }: ForwardOptions,
): Promise<Forwarded> {
  const send = protocol === "https:" ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const passed = send({
      hostname: bareHost(hostname),
      port,
      method: request.method,
      path: pathOf(request.url ?? "/"),
      headers: requestHeaders(request, body, mark),
      setHost: false,
      timeout: PATIENCE_MS,
      maxHeaderSize: LIMITS.maxHeaderSize,
      ...(protocol === "https:" ? { servername: isIP(hostname) === 0 ? hostname : "" } : {}),
    });
    passed.maxHeadersCount = EVERY_HEADER;
    response.once("close", () => {
      if (response.writableFinished) return;
      reject(new ClientLeft());
      passed.destroy();
    });
    passed.on("response", (answer) => {
      // Node would add a date of its own.
      response.sendDate = false;
      try {
        response.writeHead(answer.statusCode ?? 0, answer.statusMessage, [...passedOn(answer.rawHeaders)]);
      } catch (error) {
        // The parser of node:http accepts more than its writer: the status 099, or a control character in its text.
        reject(error);
        passed.destroy();
        return;
      }
      const isEventStream = mediaTypeIn(answer.headers["content-type"] ?? "") === "text/event-stream";
      // The client gets the headers before the first event, as without the proxy.
      if (isEventStream) response.flushHeaders();
      const kept = keeper(isEventStream ? 0 : most);
      answer.on("data", kept.add);
      answer.on("error", () => reject(new Error("it ended the connection in the middle of its answer")));
      pipeline(answer, response, (error) => {
        if (error !== undefined && error !== null) {
          reject(error);
          return;
        }
        const encoding = answer.headers["content-encoding"] ?? "";
        resolve({ status: answer.statusCode ?? 0, encoding, isEventStream, body: kept.body() });
      });
    });
    // Without a listener, node:http would close the connection to the endpoint, and say nothing.
    passed.on("upgrade", () => {
      reject(new Error("it changed to another protocol"));
      passed.destroy();
    });
    passed.on("timeout", () => passed.destroy(new Error("no answer came in time")));
    passed.on("error", reject);
    passed.end(body);
  });
}
