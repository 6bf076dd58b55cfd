import { once } from "node:events";
import type { IncomingMessage, Server, ServerOptions } from "node:http";
import { type AddressInfo, BlockList, isIP } from "node:net";
import { multipartOf } from "./wire/multipart.ts";
import { MOST_BYTES } from "./wire/read-request.ts";
import { pathOf, type Received } from "./wire/received.ts";

/** The limits of both servers, and how they start and end. */

export interface RunningServer {
  /** For example `http://127.0.0.1:7300`. */
  readonly url: string;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/**
 * A sender has 60 seconds for a whole request. Its headers have the same time: on a busy machine, a thousand clients at once need
 * more than 10 seconds for them. The query of GET is a part of the headers: it may have 32 KB, and a longer one gets an answer that
 * says so. A connection without a request stays open for a minute. With Node's five seconds, a client that uses it again at that
 * moment would see it break.
 */
export const LIMITS: ServerOptions & { readonly maxHeaderSize: number } = {
  headersTimeout: 60_000,
  keepAliveTimeout: 60_000,
  requestTimeout: 60_000,
  maxHeaderSize: 128 * 1024,
};

/** Node drops all headers after the first 2,000, and says nothing. Their size is limited, so their number need not be. */
export const EVERY_HEADER = 0;

/** All bodies that are being received at one moment may have this many bytes together. */
const MOST_PENDING = 256 * 1024 * 1024;

/** The headers of a request by their names in lower case. */
const headersOf = ({ headers }: Pick<IncomingMessage, "headers">): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const],
    ),
  );

/** Returns a request as the API sees it. */
export async function receivedOf(
  request: Pick<IncomingMessage, "method" | "url" | "headers">,
  body: Uint8Array,
): Promise<Received> {
  const headers = headersOf(request);
  return {
    method: request.method ?? "",
    target: pathOf(request.url ?? "/"),
    headers,
    body,
    multipart: await multipartOf({ headers, body }),
  };
}

/** Reads bodies, and refuses more than all of them may have together. */
export class Bodies {
  #pending = 0;

  /** One byte more than the API takes is kept, so that it can be refused. Undefined if there is no room. */
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

/** RFC 6890. An IPv4 address that is written as one of IPv6 is found too. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");

/** Whether only programs on this machine reach an address. A name such as `127.example.com` can lead anywhere. */
export function isLoopback(host: string): boolean {
  const family = isIP(host);
  if (family === 0) return host === "localhost";
  return LOOPBACK.check(host, family === 4 ? "ipv4" : "ipv6");
}

const hostIn = ({ address, family }: AddressInfo): string => (family === "IPv6" ? `[${address}]` : address);

/** The replies to what is no request, by the code of Node's error. They are the replies that Node itself would send. */
const NO_REQUEST: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Payload Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** The first byte of a client that wants to speak TLS: RFC 8446, section 5.1. */
const HANDSHAKE = 0x16;

/** Replies to what is no request. */
function refuseOthers(server: Server, onTls: () => void): void {
  server.on("clientError", (error: NodeJS.ErrnoException & { readonly rawPacket?: Uint8Array }, socket) => {
    if (error.rawPacket?.[0] === HANDSHAKE) onTls();
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    const status = NO_REQUEST[error.code ?? ""] ?? "400 Bad Request";
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
  });
}

/** A client with an https proxy asks for a tunnel, in which nobody could see its requests. */
function refuseTunnels(server: Server, reply: object): void {
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(
      `HTTP/1.1 501 Not Implemented\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n${JSON.stringify(reply)}\n`,
    );
  });
}

/**
 * So many connections may wait until the server takes them; the system can allow fewer. Node's own 511 are too few for a thousand
 * clients at once: on a busy machine, the system reset some of the others.
 */
const WAITING = 4096;

/** Where a server listens. */
export interface ListenOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Called for each client that speaks TLS. These servers do not: the client has to speak http. */
  readonly onTls?: () => void;
}

/** Lets a server listen. @param noTunnel The reply to a client that asks for a tunnel. @throws If the port is in use, or the host is not one of this machine. */
export async function listening(
  server: Server,
  { host, port, onTls }: ListenOptions,
  noTunnel: object,
): Promise<RunningServer> {
  server.maxHeadersCount = EVERY_HEADER;
  refuseOthers(server, () => onTls?.());
  refuseTunnels(server, noTunnel);
  server.listen({ port, host, backlog: WAITING });
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
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
