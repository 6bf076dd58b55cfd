import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { expect, test } from "@jest/globals";
import { freePort, listenOnLoopback, startedToAnswer } from "../src/loopback.ts";

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

const SLOW_SERVER = `
const server = require("node:http").createServer((request, response) => response.end("here"));
setTimeout(() => server.listen(Number(process.argv[1]), "127.0.0.1"), 300);
`;

test("a program that is told a free port is called only after it has started", async () => {
  const port = await freePort();
  const program = spawn(process.execPath, ["-e", SLOW_SERVER, String(port)]);
  try {
    await startedToAnswer(`http://127.0.0.1:${port}`, program);
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("here");
  } finally {
    program.kill();
  }
});

test("a program that ends before it answers is an error", async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const program = spawn(process.execPath, ["-e", ""]);
  await expect(startedToAnswer(url, program)).rejects.toThrow(`no answer from ${url}`);
});

test("a program that a signal ends before it answers is an error", async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const program = spawn(process.execPath, ["-e", "process.kill(process.pid)"]);
  await expect(startedToAnswer(url, program)).rejects.toThrow(`no answer from ${url}`);
});

test.each([
  ["does not listen", "setInterval(() => {}, 1000)"],
  [
    "never answers",
    'require("node:net").createServer(() => {}).listen(Number(process.argv[1]), "127.0.0.1")',
  ],
])("a program that %s is an error after some time", async (_what, text) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = spawn(process.execPath, ["-e", text, String(port)]);
  try {
    await expect(startedToAnswer(url, program, 1)).rejects.toThrow(`no answer from ${url}`);
  } finally {
    program.kill();
  }
});
