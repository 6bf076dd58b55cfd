import { createServer } from "node:http";
import { expect, test } from "@jest/globals";
import { listenOnLoopback } from "../src/loopback.ts";

test("a server that listens on the loopback interface can be called on its port", async () => {
  const server = createServer((_request, response) => response.end("here"));
  const port = await listenOnLoopback(server);
  try {
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("here");
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
