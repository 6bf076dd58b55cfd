import { once } from "node:events";
import type { Server } from "node:net";

/** Lets a server listen on the loopback interface. Returns its port, which the system chooses. */
export async function listenOnLoopback(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  // A text is the name of a pipe. A server that listens on a port has none.
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return address.port;
}
