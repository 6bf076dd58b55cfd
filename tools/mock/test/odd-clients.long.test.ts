import { connect } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { REQUEST, SMS } from "./send-sms.ts";
import { headersFor } from "./sign.ts";
import { codeOf } from "./start.ts";
import { started } from "./started.ts";

describe("a server under odd clients", () => {
  test("answers a thousand requests at once", async () => {
    const { call } = await started();
    const reached = await Promise.all(Array.from({ length: 1_000 }, () => call("SendSms", SMS, REQUEST)));
    expect(reached.every((each) => codeOf(each) === undefined)).toBe(true);
  });

  test("answers others while many senders have sent only a part", async () => {
    const { url, call } = await started();
    const { hostname, port } = new URL(url);
    const slow = Array.from({ length: 200 }, () =>
      connect(Number(port), hostname).on("error", () => undefined),
    );
    for (const socket of slow) socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{");
    expect(codeOf(await call("SendSms", SMS, REQUEST))).toBeUndefined();
    for (const socket of slow) socket.destroy();
  });

  test("goes on after a client has left in the middle of its request", async () => {
    const { url, call } = await started();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{");
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
    expect(codeOf(await call("SendSms", SMS, REQUEST))).toBeUndefined();
  });

  test("has room for large requests again after it has read others", async () => {
    const { send } = await started();
    const request = {
      method: "POST",
      headers: headersFor("SendSms", SMS),
      body: "x".repeat(9 * 1024 * 1024),
    };
    const got: number[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (let many = 0; many < 29; many += 1) got.push((await send(request)).status);
    expect(new Set(got)).toEqual(new Set([200]));
  });
});
