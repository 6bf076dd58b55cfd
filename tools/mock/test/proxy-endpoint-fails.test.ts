import { describe, expect, test } from "@jest/globals";
import { proxyBefore, proxyBeforeText } from "./proxied.ts";

describe("a proxy answers 502, and goes on, if the endpoint", () => {
  test("cannot be reached", async () => {
    const { send, exchanges } = await proxyBefore("http://127.0.0.1:9");
    const reached = await send();
    expect([reached.status, reached.text.includes("127.0.0.1 did not answer")]).toEqual([502, true]);
    expect(exchanges).toMatchObject([{ outcome: "unreachable", status: undefined }]);
  });

  test.each([
    ["a status below 100", "HTTP/1.1 099 Odd\r\nContent-Length: 2\r\n\r\n{}"],
    ["a control character in the text of the status", "HTTP/1.1 200 O\u0001K\r\nContent-Length: 2\r\n\r\n{}"],
    ["another protocol", "HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n"],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"],
    ["something that is not HTTP", "\u0000garbage\r\n\r\n"],
    ["nothing", ""],
  ])("sends %s", async (_what, text) => {
    const { url, send, exchanges } = await proxyBeforeText(text);
    expect((await send()).status).toBe(502);
    expect(exchanges).toMatchObject([{ outcome: "unreachable" }]);
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
  });
});

test("a proxy says that an endpoint ended the connection in the middle of its answer", async () => {
  const { send, exchanges, judged } = await proxyBeforeText(
    'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"Resp',
  );
  await expect(send()).rejects.toThrow("terminated");
  await judged(1);
  expect(exchanges).toMatchObject([
    { outcome: "unreachable", problem: "it ended the connection in the middle of its answer" },
  ]);
});
