import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CONTROL, control } from "./control.ts";
import type { Answered, MockApi } from "./mock-api.ts";
import type { Made } from "./replies/make-reply.ts";
import { MOST_BYTES } from "./wire/read-request.ts";
import type { Received } from "./wire/received.ts";

/** Where a server listens. */
export interface ServerOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Called after each request of the API was replied to. */
  readonly onAnswered?: (answered: Answered) => void;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:7300`. */
  readonly url: string;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/** A sender may need this long for its headers, and for a whole request. Slower ones are cut off. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 60_000;

/** The query of GET is a part of the headers. It may have 32 KB; one that is longer gets an answer up to here. */
const MOST_HEADERS = 128 * 1024;

/** All bodies that are being received at one moment may have this many bytes together. */
const MOST_PENDING = 256 * 1024 * 1024;

const headersOf = ({ headers }: IncomingMessage): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const],
    ),
  );

/** Reads bodies, and refuses more than all of them may have together. */
class Bodies {
  #pending = 0;

  /** One byte more than the API takes is kept, so that the API can refuse the request. Undefined if there is no room. */
  async read(request: IncomingMessage): Promise<Uint8Array | undefined> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of request) {
        const bytes: Uint8Array = chunk;
        size += bytes.length;
        this.#pending += bytes.length;
        if (this.#pending > MOST_PENDING) return undefined;
        chunks.push(bytes);
        if (size > MOST_BYTES) break;
      }
      return Buffer.concat(chunks);
    } finally {
      this.#pending -= size;
    }
  }
}

function send(response: ServerResponse, { status, contentType, text, cut }: Made, isWhole: boolean): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    "Content-Type": contentType,
    "Content-Length": body.length,
    // After a body that was not read to its end, the connection cannot be used again.
    ...(isWhole ? {} : { Connection: "close" }),
  });
  if (!cut) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.destroy());
}

const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  send(
    response,
    {
      status,
      contentType: "application/json",
      text: `${JSON.stringify(body, null, 2)}\n`,
      delay: 0,
      cut: false,
    },
    true,
  );

async function handle(
  api: MockApi,
  bodies: Bodies,
  request: IncomingMessage,
  response: ServerResponse,
  onAnswered: ServerOptions["onAnswered"],
): Promise<void> {
  const body = await bodies.read(request);
  if (body === undefined) {
    sendJson(response, 503, { error: "Too many large requests arrive at once." });
    request.destroy();
    return;
  }
  const received: Received = {
    method: request.method ?? "",
    target: request.url ?? "/",
    headers: headersOf(request),
    body,
  };
  if (received.target.startsWith(CONTROL)) {
    const { status, body: reply } = control(api, received);
    sendJson(response, status, reply);
    return;
  }
  const answered = api.answer(received, Date.now());
  const { reply } = answered;
  if (reply.delay > 0) await new Promise((resolve) => setTimeout(resolve, reply.delay));
  if (!response.destroyed) send(response, reply, request.complete);
  onAnswered?.(answered);
}

async function listen(server: Server, { host, port }: ServerOptions): Promise<AddressInfo> {
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return address;
}

const hostIn = ({ address, family }: AddressInfo): string => (family === "IPv6" ? `[${address}]` : address);

/** Starts a server. @throws If the port is in use, or the host is not one of this machine. */
export async function startServer(api: MockApi, options: ServerOptions): Promise<RunningServer> {
  const bodies = new Bodies();
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, maxHeaderSize: MOST_HEADERS },
    (request, response) => {
      // The other side can leave at any moment. Then there is nobody to answer.
      response.on("error", () => response.destroy());
      handle(api, bodies, request, response, options.onAnswered).catch(() => response.destroy());
    },
  );
  const address = await listen(server, options);
  return {
    url: `http://${hostIn(address)}:${address.port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
