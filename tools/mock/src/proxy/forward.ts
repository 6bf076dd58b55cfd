import { type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";

/** Where requests go. */
export interface Upstream {
  readonly protocol: "http:" | "https:";
  readonly hostname: string;
  readonly port: number;
}

/** Headers about one connection. The proxy has two connections, so it does not pass them on. RFC 9110, section 7.6.1. */
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

/** Pairs of names and values, as they were sent: their order, their case and doubled ones stay. */
function passedOn(raw: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at] ?? "";
    if (!OF_CONNECTION.has(name.toLowerCase())) kept.push(name, raw[at + 1] ?? "");
  }
  return kept;
}

/** The path of a request, also if it was sent to a proxy: `http://sms.tencentcloudapi.com/?a=1` is `/?a=1`. */
export const pathOf = (target: string): string => target.replace(/^[a-z]+:\/\/[^/?]*/i, "") || "/";

/** An endpoint that does not answer must not keep connections for ever. */
const PATIENCE_MS = 120_000;

/** What came back, while it is passed on. */
export interface Forwarded {
  readonly status: number;
  readonly encoding: string;
  /** Undefined if the body is larger than what is kept. */
  readonly body: Uint8Array | undefined;
}

/**
 * Sends a request on, and passes the answer back while it comes. The headers and the body stay what they are, so the signature
 * stays valid.
 *
 * @param most The size of the largest answer that is kept for a judgement.
 * @throws If the endpoint cannot be reached, or ends in the middle of its answer.
 */
export function forward(
  { protocol, hostname, port }: Upstream,
  request: Pick<IncomingMessage, "method" | "url" | "rawHeaders">,
  body: Uint8Array,
  response: ServerResponse,
  most: number,
): Promise<Forwarded> {
  const send = protocol === "https:" ? requestHttps : requestHttp;
  const headers = [...passedOn(request.rawHeaders)];
  const hasLength = request.rawHeaders.some(
    (each, at) => at % 2 === 0 && each.toLowerCase() === "content-length",
  );
  if (!hasLength && body.length > 0) headers.push("Content-Length", String(body.length));
  return new Promise((resolve, reject) => {
    const passed = send(
      {
        hostname,
        port,
        method: request.method,
        path: pathOf(request.url ?? "/"),
        headers,
        setHost: false,
        timeout: PATIENCE_MS,
        ...(protocol === "https:" ? { servername: hostname } : {}),
      },
      (answer) => {
        const status = answer.statusCode ?? 0;
        response.writeHead(status, answer.statusMessage, [...passedOn(answer.rawHeaders)]);
        const chunks: Uint8Array[] = [];
        let size = 0;
        answer.on("data", (chunk: Uint8Array) => {
          size += chunk.length;
          if (size <= most) chunks.push(chunk);
          if (!response.write(chunk)) {
            answer.pause();
            response.once("drain", () => answer.resume());
          }
        });
        answer.on("end", () => {
          response.end();
          const encoding = answer.headers["content-encoding"] ?? "";
          resolve({ status, encoding, body: size <= most ? Buffer.concat(chunks) : undefined });
        });
        answer.on("error", reject);
      },
    );
    passed.on("timeout", () => passed.destroy(new Error("no answer came in time")));
    passed.on("error", reject);
    passed.end(body);
  });
}
