import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { type Exchange, isOdd, type Rule } from "../src/index.ts";
import { proxyBeforeBytes, proxyBeforeMock } from "./proxied.ts";
import { REQUEST, SMS } from "./send-sms.ts";
import { headersFor } from "./sign.ts";
import { codeOf } from "./start.ts";

describe("a proxy", () => {
  test("finds nothing odd in an answer that conforms", async () => {
    const { send, exchanges } = await proxyBeforeMock();
    await send();
    expect(exchanges).toMatchObject([
      { service: "sms", version: SMS, action: "SendSms", outcome: "success", request: undefined, issues: [] },
    ]);
    expect(exchanges.map(isOdd)).toEqual([false]);
  });

  test.each<[string, Rule["reply"], Partial<Exchange>]>([
    ["drift", { drift: "unknown-field" }, { outcome: "drift" }],
    ["a page of a gateway", { malformed: "html", status: 502 }, { outcome: "malformed", status: 502 }],
    [
      "a failure",
      { code: "RequestLimitExceeded" },
      { outcome: "failure", code: "RequestLimitExceeded", category: "quota" },
    ],
    [
      "a failure of the service",
      { code: "LimitExceeded.PhoneNumberDailyLimit" },
      { outcome: "failure", code: "LimitExceeded.PhoneNumberDailyLimit", category: "quota" },
    ],
    ["a cut connection", { cut: true }, { outcome: "unreachable" }],
  ])("reports %s", async (_what, reply, expected) => {
    const { send, exchanges } = await proxyBeforeMock([{ reply }]);
    await send().catch(() => undefined);
    expect(exchanges).toMatchObject([expected]);
  });

  test("reports a request that the API would refuse, and passes it on all the same", async () => {
    const { TemplateId: _left, ...lacking } = REQUEST;
    const { send, exchanges } = await proxyBeforeMock();
    expect(codeOf(await send(lacking))).toBe("MissingParameter");
    expect(exchanges).toMatchObject([{ outcome: "failure", request: { code: "MissingParameter" } }]);
    expect(exchanges.map(isOdd)).toEqual([true]);
  });

  test("judges an answer of an unknown action by its envelope", async () => {
    const { send, exchanges } = await proxyBeforeBytes('{"Response":{"New":1,"RequestId":"r"}}');
    await send({}, headersFor("DescribeTomorrow", "2027-01-01"));
    expect(exchanges).toMatchObject([
      { service: undefined, outcome: "success", requestId: "r", request: undefined },
    ]);
  });

  test("judges an answer that is compressed", async () => {
    const body = gzipSync('{"Response":{"SendStatusSet":[{}],"RequestId":"r"}}');
    const { send, exchanges } = await proxyBeforeBytes(body, { "Content-Encoding": "gzip" });
    await send();
    expect(exchanges).toMatchObject([{ outcome: "drift", requestId: "r" }]);
  });
});

describe("a proxy passes on, and does not judge,", () => {
  test("an answer that would fill the memory when it is unpacked", async () => {
    const body = gzipSync(Buffer.alloc(11 * 1024 * 1024));
    const { send, exchanges } = await proxyBeforeBytes(body, { "Content-Encoding": "gzip" });
    await send();
    expect(exchanges).toMatchObject([{ outcome: "encoded" }]);
  });

  test("an answer that is larger than 10 MB", async () => {
    const { send, exchanges } = await proxyBeforeBytes("x".repeat(10 * 1024 * 1024 + 1));
    expect((await send()).text.length).toBe(10 * 1024 * 1024 + 1);
    expect(exchanges).toMatchObject([{ outcome: "too-large" }]);
  });

  test("an answer with so many values that judging them would block the proxy", async () => {
    const body = `{"Response":{"RequestId":"r","SendStatusSet":[${"{},".repeat(100_000)}{}]}}`;
    const { send, exchanges } = await proxyBeforeBytes(body);
    expect((await send()).text).toBe(body);
    expect(exchanges).toMatchObject([
      { action: "SendSms", outcome: "too-large", problem: "the answer has more than 100000 values" },
    ]);
  });

  test("an event stream, and finds nothing odd in it", async () => {
    const headers = { "Content-Type": "Text/Event-Stream; charset=utf-8" };
    const { send, exchanges } = await proxyBeforeBytes('data: {"Id":1}\n\n', headers);
    expect((await send()).text).toBe('data: {"Id":1}\n\n');
    expect(exchanges).toMatchObject([{ action: "SendSms", outcome: "event-stream", issues: [] }]);
    expect(exchanges.map(isOdd)).toEqual([false]);
  });
});

describe("a proxy does not say that the API would refuse", () => {
  const OK = '{"Response":{"SendStatusSet":[],"RequestId":"r"}}';

  test("a request with many values, which only the proxy does not judge", async () => {
    const { send, exchanges } = await proxyBeforeBytes(OK);
    await send(`{"PhoneNumberSet":[${"1,".repeat(100_000)}1]}`);
    expect(exchanges).toMatchObject([{ action: "SendSms", outcome: "success", request: undefined }]);
  });

  test.each([
    [
      "has more than 1,000 parts",
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(1_001),
    ],
    ["only Node cannot read", "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n"],
  ])("a form that %s, and still knows its action", async (_what, parts) => {
    const { send, exchanges } = await proxyBeforeBytes(OK);
    const type = { "content-type": "multipart/form-data; boundary=b" };
    await send(`${parts}--b--\r\n`, headersFor("SendSms", SMS, type));
    expect(exchanges).toMatchObject([{ action: "SendSms", outcome: "success", request: undefined }]);
  });

  test("a form with parts, which some actions take", async () => {
    const { send, exchanges } = await proxyBeforeBytes(OK);
    const parts = Object.entries({ ...REQUEST, PhoneNumberSet: "[]" }).map(
      ([name, text]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
    );
    await send(
      `${parts.join("")}--b--\r\n`,
      headersFor("SendSms", SMS, { "content-type": "multipart/form-data; boundary=b" }),
    );
    expect(exchanges).toMatchObject([{ action: "SendSms", outcome: "success", request: undefined }]);
  });
});

test("a proxy judges an answer of 8 MB with few values", async () => {
  const body = JSON.stringify({ Response: { RequestId: "r", Image: "a,[{".repeat(2_000_000) } });
  const { send, exchanges } = await proxyBeforeBytes(body);
  await send();
  expect(exchanges).toMatchObject([{ outcome: "drift", requestId: "r" }]);
});
