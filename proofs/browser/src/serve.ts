import { createServer } from "node:http";
import { listenOnLoopback } from "@tc3-schema/base/loopback";

export interface Resource {
  readonly type: "text/html" | "text/javascript" | "application/json";
  readonly body: string | Uint8Array;
}

export interface Site {
  readonly origin: string;
  close(): void;
}

/** The policy: no inline script, no code made from text, nothing from other sites. */
const POLICY = "default-src 'self'; script-src 'self'";

/** Serves these resources on the loopback interface, each under the policy. */
export async function serve(resources: ReadonlyMap<string, Resource>): Promise<Site> {
  const server = createServer(({ url }, response) => {
    const resource = resources.get(url ?? "");
    if (resource === undefined) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        "Content-Security-Policy": POLICY,
        "Content-Type": `${resource.type}; charset=utf-8`,
      })
      .end(resource.body);
  });
  const port = await listenOnLoopback(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
