import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { listenOnLoopback } from "@tc3-schema/base/loopback";

/** The answer of the service to the next request. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /**
   * `whole`: all of it. `stalled`: the first half, then silence. `cut off`: the first half, then the connection is
   * closed. `hung up`: nothing at all.
   */
  readonly sent: "whole" | "stalled" | "cut off" | "cut off in chunks" | "hung up";
}

export interface ReceivedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Plays the API on the loopback interface. */
export interface Service {
  /** Host and port. */
  readonly endpoint: string;
  answerWith(answer: Answer): void;
  lastRequest(): ReceivedRequest;
  close(): Promise<void>;
}

function send(response: ServerResponse, { status, type, body, sent }: Answer): void {
  if (sent === "hung up") {
    response.destroy();
    return;
  }
  const bytes = Buffer.from(body);
  const half = bytes.subarray(0, bytes.length / 2);
  const length = sent === "cut off in chunks" ? {} : { "Content-Length": bytes.length };
  response.writeHead(status, { "Content-Type": type, ...length });
  if (sent === "whole") response.end(bytes);
  else if (sent === "stalled") response.write(half);
  // Only after the half was sent. Otherwise the client would not even see the headers.
  else response.write(half, () => response.destroy());
}

/** Starts the service on a port that the system chooses. */
export async function startService(): Promise<Service> {
  let next: Answer | undefined;
  let last: ReceivedRequest | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      last = { headers: request.headers, body: Buffer.concat(chunks) };
      if (next === undefined) throw new Error("A request came before any answer was set");
      send(response, next);
    });
  });
  const port = await listenOnLoopback(server);
  return {
    endpoint: `127.0.0.1:${port}`,
    answerWith: (answer) => {
      next = answer;
    },
    lastRequest: () => {
      if (last === undefined) throw new Error("No request came");
      return last;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // The stalled connections would keep it open.
        server.closeAllConnections();
      }),
  };
}
