import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { markdownParts } from "@tc3-schema/base/markdown";
import { REQUEST, SMS, statuses } from "./send-sms.ts";
import { sendText } from "./send-text.ts";
import { codeOf } from "./start.ts";
import { started } from "./started.ts";

describe("the control endpoint", () => {
  const json = { "content-type": "application/json" };
  const put = (rules: unknown): RequestInit => ({
    method: "PUT",
    headers: json,
    body: JSON.stringify({ rules }),
  });

  test.each(["docs/guides/mock.md", "docs/zh/guides/mock.md"])(
    "takes the rules that %s shows",
    async (page) => {
      const text = readFileSync(join(import.meta.dirname, "../../..", page), "utf8");
      const block = markdownParts(text).blocks.find(({ language }) => language === "json");
      const { call, send } = await started();
      const body = block?.code ?? "";
      expect((await send({ method: "PUT", headers: json, body }, "/_tc3/rules")).status).toBe(200);
      const request = { ...REQUEST, PhoneNumberSet: ["+8618501230003"] };
      const codes = [
        statuses(await call("SendSms", SMS, request)),
        statuses(await call("SendSms", SMS, request)),
        codeOf(await call("SendSms", SMS, request)),
      ];
      const blocked = [["+8618501230003", "FailedOperation.PhoneNumberInBlacklist"]];
      expect(codes).toEqual([blocked, blocked, "LimitExceeded.PhoneNumberDailyLimit"]);
    },
  );

  test("replaces the rules, lists the calls and forgets them", async () => {
    const { call, send } = await started();
    expect((await send(put([{ reply: { code: "InternalError" } }]), "/_tc3/rules")).status).toBe(200);
    expect(codeOf(await call("SendSms", SMS, REQUEST))).toBe("InternalError");
    const { calls } = JSON.parse((await send({}, "/_tc3/calls")).text);
    expect(calls).toMatchObject([
      { number: 1, action: "SendSms", result: "InternalError", parameters: REQUEST },
    ]);
    expect(JSON.parse((await send({}, "/_tc3/summary")).text)).toEqual({
      summary: [
        {
          service: "sms",
          version: SMS,
          action: "SendSms",
          calls: 1,
          refused: 0,
          results: { InternalError: 1 },
        },
      ],
    });
    await send({ method: "DELETE" }, "/_tc3/calls");
    await send({ method: "DELETE" }, "/_tc3/rules");
    expect(JSON.parse((await send({}, "/_tc3/calls")).text)).toEqual({ calls: [] });
    expect(codeOf(await call("SendSms", SMS, REQUEST))).toBeUndefined();
  });

  test.each([
    [
      { reply: { code: "LimitExceeded.PhoneNumberDailyLimitt" } },
      "/rules/0/reply/code",
      "LimitExceeded.PhoneNumberDailyLimit",
    ],
    [{ action: "SendSm", reply: {} }, "/rules/0/action", "SendSms"],
    [{ service: "cdn", reply: {} }, "/rules/0/service", "sms"],
    [{ replies: {} }, "/rules/0", "replies"],
    [
      { action: "AddSmsSign", reply: { items: { "+86137": "InternalError" } } },
      "/rules/0/reply/items",
      "a result for each item",
    ],
    [{ reply: { code: "InternalError", drift: "null" } }, "/rules/0/reply", "one of code"],
  ])("refuses the rule %j, and says where and why", async (rule, pointer, why) => {
    const { send, api } = await started();
    const { status, text } = await send(put([rule]), "/_tc3/rules");
    expect([status, text.includes(pointer), text.includes(why)]).toEqual([400, true, true]);
    expect(api.script.rules).toEqual([]);
  });

  test("refuses rules that a page in a browser can send without asking", async () => {
    const { send } = await started();
    const sent = await send({ ...put([]), headers: { "content-type": "text/plain" } }, "/_tc3/rules");
    expect(sent.status).toBe(415);
  });

  test.each([
    ["evil.example", 403],
    ["evil.example:7300", 403],
    ["127.0.0.1.evil.example", 403],
    ["127.0.0.1:7300", 200],
    ["[::1]:7300", 200],
    ["LOCALHOST", 200],
    ["mock.localhost:7300", 200],
    ["tencent:7300", 200],
  ])(
    "answers a page at the host %s with %i, because a page can bind its name to this machine",
    async (host, status) => {
      const { url } = await started();
      const text = `GET /_tc3/calls HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
      expect(await sendText(url, text)).toContain(`HTTP/1.1 ${status} `);
    },
  );

  test.each([
    ["/", "cross-site", 403],
    ["/_tc3/calls", "cross-site", 403],
    ["/_tc3/calls", "none", 200],
    ["/_tc3/calls", "same-origin", 200],
  ])("answers a browser that asks for %s from %s with %i, and counts no call", async (path, site, status) => {
    const { url, api } = await started();
    const text = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: ${site}\r\nConnection: close\r\n\r\n`;
    expect(await sendText(url, text)).toContain(`HTTP/1.1 ${status} `);
    expect(api.calls.last).toEqual([]);
  });

  test("refuses rules that are nested too deeply to be shown again", async () => {
    const { send, api } = await started();
    const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    const body = `{"rules":[{"with":${deep},"reply":{}}]}`;
    const { status, text } = await send({ method: "PUT", headers: json, body }, "/_tc3/rules");
    expect([status, text.includes("fewer levels")]).toEqual([400, true]);
    expect(api.script.rules).toEqual([]);
  });

  test.each(["/_tc3", "/_tc3/", "/_tc3?a=1", "/_tc3/none"])(
    "lists its paths for %s, and counts no call",
    async (path) => {
      const { send, api } = await started();
      const { status, text } = await send({}, path);
      expect([status, text.includes("PUT /_tc3/rules")]).toEqual([404, true]);
      expect(api.calls.last).toEqual([]);
    },
  );

  test("answers a client that uses the server as its proxy", async () => {
    const { url, api } = await started();
    const text = `GET ${url}/_tc3/calls HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;
    expect(await sendText(url, text)).toContain('"calls": []');
    expect(api.calls.last).toEqual([]);
  });

  test("answers on after rules of more than 10 MB, whose rest was never read", async () => {
    const { send } = await started();
    const body = "x".repeat(11 * 1024 * 1024);
    const large = await send({ method: "PUT", headers: json, body }, "/_tc3/rules");
    const wrong = await send({ ...put([]), body: `{"rules":"${"x".repeat(9_000_000)}"}` }, "/_tc3/rules");
    const next = await send({ method: "POST", headers: json, body: "{}" }, "/_tc3/rules");
    expect([large.status, wrong.status, next.status]).toEqual([413, 400, 404]);
  }, 20_000);

  test("refuses rules with so many values that reading them would block the server", async () => {
    const { send } = await started();
    const { status } = await send(put(Array.from({ length: 100_001 }, () => ({}))), "/_tc3/rules");
    expect(status).toBe(413);
  });
});
