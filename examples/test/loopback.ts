import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createReceiver as createHonoReceiver } from "../src/webhook-receiver-hono.ts";
import { createReceiver as createNodeReceiver, type Handlers } from "../src/webhook-receiver-node-http.ts";

export type Create = (handlers: Handlers, options?: { maximumBytes?: number }) => Server;

/** The receivers. Each is a server that does not listen yet. */
export const RECEIVERS: readonly (readonly [name: string, create: Create])[] = [
  ["node:http", createNodeReceiver],
  [
    "Hono",
    (handlers, options) => createServer(getRequestListener(createHonoReceiver(handlers, options).fetch)),
  ],
];

/** Starts listening on the loopback interface, and returns the address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error(`No port: ${address}`);
  return `http://127.0.0.1:${address.port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
