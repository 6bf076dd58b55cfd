import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { control, isControl, isForeign } from "./control.ts";
import {
  Bodies,
  isLoopback,
  LIMITS,
  type ListenOptions,
  listening,
  type RunningServer,
  receivedOf,
} from "./listen.ts";
import type { Answered, MockApi } from "./mock-api.ts";
import type { OutgoingReply } from "./replies/make-reply.ts";

export interface ServerOptions extends ListenOptions {
  /** Called after each request of the API was replied to. */
  readonly onAnswered?: (answered: Answered) => void;
}

function send(
  response: ServerResponse,
  { status, contentType, text, cut }: OutgoingReply,
  isWhole: boolean,
): void {
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

const sendJson = (response: ServerResponse, status: number, body: unknown, isWhole: boolean): void =>
  send(
    response,
    {
      status,
      contentType: "application/json",
      text: `${JSON.stringify(body, null, 2)}\n`,
      delay: 0,
      cut: false,
    },
    isWhole,
  );

/** The things that all requests to a server share. */
interface Shared {
  readonly api: MockApi;
  readonly bodies: Bodies;
  readonly options: ServerOptions;
  /** Ends all delays when the server is closed. */
  readonly closing: AbortSignal;
}

async function handle(
  { api, bodies, options, closing }: Shared,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodies.read(request);
  if (body === undefined) {
    sendJson(response, 503, { error: "Too many large requests arrive at once." }, false);
    request.destroy();
    return;
  }
  const received = await receivedOf(request, body);
  if (received.headers.get("sec-fetch-site") === "cross-site") {
    sendJson(response, 403, { error: "Pages of other sites are not answered here." }, request.complete);
    return;
  }
  if (isControl(received)) {
    if (isLoopback(options.host) && isForeign(received.headers.get("host") ?? "")) {
      sendJson(
        response,
        403,
        { error: "Only the host names of this machine are answered here: 127.0.0.1." },
        request.complete,
      );
      return;
    }
    const { status, body: reply } = control(api, received);
    sendJson(response, status, reply, request.complete);
    return;
  }
  const answered = api.answer(received, Date.now());
  const { reply } = answered;
  if (reply.delay > 0) await sleep(reply.delay, undefined, { signal: closing });
  if (!response.destroyed) send(response, reply, request.complete);
  options.onAnswered?.(answered);
}

const NO_TUNNEL =
  "This server makes no tunnels. Give its address to the client as the endpoint, with http://, and not as a proxy for https.";

/** Starts a server. @throws If the port is in use, or the host is not one of this machine. */
export async function startServer(api: MockApi, options: ServerOptions): Promise<RunningServer> {
  const closing = new AbortController();
  // Many delayed replies may wait for it.
  setMaxListeners(0, closing.signal);
  const shared: Shared = { api, bodies: new Bodies(), options, closing: closing.signal };
  const server = createServer(LIMITS, (request, response) => {
    // The other side can leave at any moment. Then there is nobody to answer.
    response.on("error", () => response.destroy());
    handle(shared, request, response).catch(() => response.destroy());
  });
  const { url, close } = await listening(server, options, { error: NO_TUNNEL });
  return {
    url,
    close: () => {
      closing.abort();
      return close();
    },
  };
}
