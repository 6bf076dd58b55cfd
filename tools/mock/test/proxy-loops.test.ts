import { describe, expect, test } from "@jest/globals";
import { isLoopback, isOwnAddress } from "../src/index.ts";
import { proxyBefore, proxyBeforeServer } from "./proxied.ts";

test("a proxy refuses a request that comes back to it through another proxy", async () => {
  let first = "";
  const { url: other } = await proxyBeforeServer((request, response) => {
    const { method = "GET", rawHeaders } = request;
    // This endpoint is a proxy too, and its endpoint is the first one.
    const headers = rawHeaders.flatMap((name, at): [string, string][] =>
      at % 2 === 0 && name === "Via" ? [[name, rawHeaders[at + 1] ?? ""]] : [],
    );
    void fetch(first, { method, headers, body: "{}" }).then(async (answer) => {
      response.writeHead(answer.status);
      response.end(await answer.text());
    });
  });
  const { url, send, exchanges } = await proxyBefore(other);
  first = url;
  const reached = await send();
  expect([reached.status, reached.text.includes("leads back to it")]).toEqual([508, true]);
  expect(exchanges).toMatchObject([{ outcome: "malformed", status: 508 }]);
});

describe("an endpoint is the address of the proxy itself", () => {
  test.each([
    ["127.0.0.1", 7301, "127.0.0.1"],
    ["localhost", 7301, "127.0.0.1"],
    ["127.0.0.1", 7301, "0.0.0.0"],
    ["127.0.0.2", 7301, "0.0.0.0"],
    ["0.0.0.0", 7301, "127.0.0.1"],
    ["127.0.0.1", 7301, "localhost"],
    ["[::1]", 7301, "::"],
    ["[::ffff:127.0.0.1]", 7301, "127.0.0.1"],
    ["[::ffff:7f00:1]", 7301, "127.0.0.1"],
    ["[::ffff:7f00:2]", 7301, "0.0.0.0"],
    ["127.0.0.1", 7301, "::ffff:127.0.0.1"],
  ])("if it is %s:%i, and the proxy listens at %s:7301", async (hostname, port, host) => {
    expect(await isOwnAddress({ hostname, port }, { host, port: 7301 })).toBe(true);
  });

  test.each([
    ["127.0.0.1", 7300, "127.0.0.1"],
    ["127.0.0.2", 7301, "127.0.0.1"],
    ["[::ffff:127.0.0.2]", 7301, "127.0.0.1"],
    ["192.0.2.1", 7301, "0.0.0.0"],
    ["name.invalid", 7301, "127.0.0.1"],
  ])("but not if it is %s:%i, and the proxy listens at %s:7301", async (hostname, port, host) => {
    expect(await isOwnAddress({ hostname, port }, { host, port: 7301 })).toBe(false);
  });
});

test.each([
  ["127.0.0.1", true],
  ["127.1.2.3", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["localhost", true],
  ["127.example.com", false],
  ["128.0.0.1", false],
  ["0.0.0.0", false],
  ["::", false],
])("the host %s is reached only from this machine: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
