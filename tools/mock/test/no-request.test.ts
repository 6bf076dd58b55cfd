import { describe, expect, test } from "@jest/globals";
import { MockApi, startServer } from "../src/index.ts";
import { sendText } from "./send-text.ts";
import { headersFor } from "./sign.ts";
import { served } from "./start.ts";
import { started } from "./started.ts";

describe("a server answers what is no request:", () => {
  test.each([
    ["garbage", "\u0000\u0001garbage\r\n\r\n", "400 Bad Request"],
    [
      "headers of 200 KB",
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(200_000)}\r\n\r\n`,
      "431 Request Header Fields Too Large",
    ],
    [
      "a chunk with a long extension",
      `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2;${"a".repeat(20_000)}\r\n{}\r\n`,
      "413 Payload Too Large",
    ],
    [
      "a wish for a tunnel",
      "CONNECT sms.tencentcloudapi.com:443 HTTP/1.1\r\nHost: x\r\n\r\n",
      "501 Not Implemented",
    ],
  ])("%s", async (_what, text, status) => {
    const { url, send } = await started();
    expect(await sendText(url, text)).toContain(`HTTP/1.1 ${status}\r\n`);
    expect((await send({}, "/_tc3/calls")).status).toBe(200);
  });

  test("a client that speaks TLS, which it tells whoever started it", async () => {
    let times = 0;
    const options = { host: "127.0.0.1", port: 0, onTls: () => (times += 1) };
    const { url, close } = await startServer(new MockApi({ served, seed: 1 }), options);
    await expect(fetch(url.replace("http:", "https:"))).rejects.toThrow("fetch failed");
    await sendText(url, "garbage\r\n\r\n");
    await close();
    expect(times).toBe(1);
  });
});

test("a server reads the last of 3,000 headers", async () => {
  const { url } = await started();
  const many = "X-A: 1\r\n".repeat(3_000);
  const named = Object.entries(headersFor("SendSms", "2021-01-11"))
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
  const text = `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n${many}${named}\r\n{}`;
  const answer = await sendText(url, text);
  expect(answer).toContain("PhoneNumberSet: this parameter is required");
});
