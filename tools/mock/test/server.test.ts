import { connect } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import type { MockApiOptions, Rule, Secret } from "../src/index.ts";
import { olderSignature } from "../src/signature/older.ts";
import { headersFor, SECRET, signed } from "./sign.ts";
import { codeOf, type Reached, responseOf, type Started, start } from "./start.ts";

const SMS = "2021-01-11";

const REQUEST = {
  PhoneNumberSet: ["+8613711112222", "+8613711113333"],
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
};

let server: Started | undefined;

async function started(rules: readonly Rule[] = [], options: Partial<MockApiOptions> = {}): Promise<Started> {
  server = await start(rules, options);
  return server;
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Sends the request so often, one after the other. */
async function codesOfCalls({ call }: Pick<Started, "call">, many: number): Promise<readonly unknown[]> {
  const codes: unknown[] = [];
  // oxlint-disable-next-line no-await-in-loop -- rules count the calls in their order
  for (let number = 0; number < many; number += 1) codes.push(codeOf(await call("SendSms", SMS, REQUEST)));
  return codes;
}

const statuses = (reached: Reached): unknown => {
  const outcome = sendSms.decode(reached.text);
  if (outcome.status !== "success") return outcome.status;
  return outcome.data.SendStatusSet?.map((each) => [each?.PhoneNumber, each?.Code]);
};

describe("a request that is right", () => {
  test("gets an answer that conforms, with one result for each phone number", async () => {
    const { call } = await started();
    const reached = await call("SendSms", SMS, REQUEST);
    expect(sendSms.strict.decode(reached.text)).toMatchObject({ status: "success" });
    expect(statuses(reached)).toEqual([
      ["+8613711112222", "Ok"],
      ["+8613711113333", "Ok"],
    ]);
    expect([reached.status, reached.type]).toEqual([200, "application/json"]);
  });

  test("gets the same answer in the next run with the same seed, and another one with another seed", async () => {
    const texts = await Promise.all(
      [1, 1, 2].map(async (seed) => {
        const { call, close } = await start([], { seed });
        const { text } = await call("SendSms", SMS, REQUEST);
        await close();
        return text;
      }),
    );
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
  });

  test("gets another RequestId than the one before", async () => {
    const { call } = await started();
    const ids = [await call("SendSms", SMS, REQUEST), await call("SendSms", SMS, REQUEST)].map(
      (reached) => responseOf(reached)["RequestId"],
    );
    expect(new Set(ids).size).toBe(2);
  });

  test("may be a form with flattened names", async () => {
    const { send } = await started();
    const body = new URLSearchParams({
      "Filters.0.Name": "zone",
      "Filters.0.Values.0": "ap-guangzhou-3",
      "Filters.0.Values.1": "ap-guangzhou-4",
      Limit: "10",
    }).toString();
    const headers = headersFor("DescribeInstances", "2017-03-12", {
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(codeOf(await send({ method: "POST", headers, body }))).toBeUndefined();
    expect(server?.api.calls.last[0]?.parameters).toEqual({
      Filters: [{ Name: "zone", Values: ["ap-guangzhou-3", "ap-guangzhou-4"] }],
      Limit: 10,
    });
  });

  test("may be a form whose indices have gaps and another order", async () => {
    const { send } = await started();
    const body = "PhoneNumberSet.10=c&PhoneNumberSet.2=b&PhoneNumberSet.0=a&SmsSdkAppId=1&TemplateId=1";
    const headers = headersFor("SendSms", SMS, { "content-type": "application/x-www-form-urlencoded" });
    await send({ method: "POST", headers, body });
    expect(server?.api.calls.last[0]?.parameters).toMatchObject({ PhoneNumberSet: ["a", "b", "c"] });
  });

  test("is listed without its parameters if they are large", async () => {
    const { call } = await started();
    expect(
      codeOf(await call("SendSms", SMS, { ...REQUEST, SessionContext: "x".repeat(65_536) })),
    ).toBeUndefined();
    expect(server?.api.calls.last).toMatchObject([{ result: "Ok", parameters: undefined }]);
  });

  test.each(["true", "True"])("may have the boolean %s in a form", async (text) => {
    const { send } = await started();
    const body = new URLSearchParams({
      "Placement.Zone": "ap-guangzhou-3",
      ImageId: "img-1",
      DryRun: text,
    }).toString();
    const headers = headersFor("RunInstances", "2017-03-12", {
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(codeOf(await send({ method: "POST", headers, body }))).toBeUndefined();
    expect(server?.api.calls.last[0]?.parameters).toMatchObject({ DryRun: true });
  });

  test("may be a GET with its parameters in the query", async () => {
    const { send } = await started();
    const headers = headersFor("DescribeInstances", "2017-03-12");
    expect(codeOf(await send({ headers }, "/?Limit=5"))).toBeUndefined();
    expect(server?.api.calls.last[0]?.parameters).toEqual({ Limit: 5 });
  });

  test("may have all its parameters in the query, the common ones too, as with the older signature", async () => {
    const { send } = await started();
    const query = new URLSearchParams({
      Action: "DescribeInstances",
      Version: "2017-03-12",
      Timestamp: "1465185768",
      Nonce: "1",
      Limit: "5",
    });
    expect(codeOf(await send({}, `/?${query.toString()}`))).toBeUndefined();
    expect(server?.api.calls.last[0]?.parameters).toEqual({ Limit: 5 });
  });
});

describe("a request that is wrong", () => {
  const { TemplateId, ...withoutTemplate } = REQUEST;

  test.each([
    ["lacks a parameter", "SendSms", SMS, withoutTemplate, "MissingParameter", "TemplateId"],
    [
      "has an unknown parameter",
      "SendSms",
      SMS,
      { ...REQUEST, Templateid: TemplateId },
      "UnknownParameter",
      "TemplateId",
    ],
    [
      "has a value of another kind",
      "SendSms",
      SMS,
      { ...REQUEST, TemplateId: 1 },
      "InvalidParameter",
      "TemplateId",
    ],
    ["has an unknown action", "SendSmS", SMS, REQUEST, "InvalidAction", "SendSmS"],
    ["has an unknown version", "SendSms", "2021-01-12", REQUEST, "NoSuchVersion", "2021-01-11"],
  ])(
    "because it %s is refused with the code of the API",
    async (_why, action, version, body, code, named) => {
      const { call } = await started();
      const reached = await call(action, version, body);
      expect(codeOf(reached)).toBe(code);
      expect(reached.text).toContain(named);
      expect(sendSms.decode(reached.text).status).toBe("failure");
    },
  );

  test.each(["x-tc-action", "x-tc-version", "x-tc-timestamp"])("without %s is refused", async (name) => {
    const { send } = await started();
    const { [name]: _left, ...headers } = headersFor("SendSms", SMS, { authorization: "TC3-HMAC-SHA256 x" });
    expect(codeOf(await send({ method: "POST", headers, body: JSON.stringify(REQUEST) }))).toBe(
      "MissingParameter",
    );
  });

  test.each(["{", "[]", "null", '"x"', ""])("is refused if its body is %j", async (body) => {
    const { send } = await started();
    expect(codeOf(await send({ method: "POST", headers: headersFor("SendSms", SMS), body }))).toBe(
      "InvalidParameter",
    );
  });

  test("is refused with another method or another type of content", async () => {
    const { send } = await started();
    const headers = headersFor("SendSms", SMS);
    expect(codeOf(await send({ method: "PUT", headers, body: "{}" }))).toBe("UnsupportedProtocol");
    const xml = { ...headers, "content-type": "text/xml" };
    expect(codeOf(await send({ method: "POST", headers: xml, body: "<x/>" }))).toBe("UnsupportedProtocol");
  });

  test("is refused if it is too large", async () => {
    const { send } = await started();
    const headers = headersFor("SendSms", SMS);
    const body = "x".repeat(10 * 1024 * 1024 + 1);
    expect(codeOf(await send({ method: "POST", headers, body }))).toBe("RequestSizeLimitExceeded");
    expect(codeOf(await send({ headers }, `/?a=${"x".repeat(33 * 1024)}`))).toBe("RequestSizeLimitExceeded");
    const older = new URLSearchParams({ Action: "SendSms", a: "x".repeat(1024 * 1024) });
    expect(codeOf(await send({ method: "POST", body: older }))).toBe("RequestSizeLimitExceeded");
  });

  const form = headersFor("SendSms", SMS, { "content-type": "application/x-www-form-urlencoded" });

  test.each([
    ["many names", Array.from({ length: 100_001 }, (_, index) => `k${index}=`).join("&")],
    ["long names", Array.from({ length: 2_000 }, (_, index) => `${index}${".0".repeat(63)}=`).join("&")],
  ])("is refused if it is a form with %s, which would block the server", async (_what, body) => {
    const { send } = await started();
    expect(codeOf(await send({ method: "POST", headers: form, body }))).toBe("RequestSizeLimitExceeded");
  });

  test("is refused if it is a form with a name in place of an index", async () => {
    const { send } = await started();
    const body = "PhoneNumberSet.first=%2B8613711112222&SmsSdkAppId=1&TemplateId=1";
    expect(codeOf(await send({ method: "POST", headers: form, body }))).toBe("InvalidParameter");
  });

  test("is refused if it asks for more results than anybody needs", async () => {
    const { call } = await started();
    const reached = await call("SendSms", SMS, { ...REQUEST, PhoneNumberSet: Array(10_001).fill("+86137") });
    expect(codeOf(reached)).toBe("InternalError");
    expect(reached.text).toContain("PhoneNumberSet has 10001 items, and the most are 10000");
  });

  test("is refused if its region is not one of those that the server has", async () => {
    const { send } = await started([], { regions: ["ap-guangzhou"] });
    const ask = (region: string): Promise<Reached> =>
      send({
        method: "POST",
        headers: headersFor("SendSms", SMS, { "x-tc-region": region }),
        body: JSON.stringify(REQUEST),
      });
    expect([codeOf(await ask("ap-guangzhou")), codeOf(await ask("mars-1"))]).toEqual([
      undefined,
      "UnsupportedRegion",
    ]);
  });

  test("with a member called __proto__ is refused like any unknown parameter", async () => {
    const { send } = await started();
    const body = JSON.stringify(REQUEST).replace("{", '{"__proto__":{"x":1},');
    expect(codeOf(await send({ method: "POST", headers: headersFor("SendSms", SMS), body }))).toBe(
      "UnknownParameter",
    );
    expect(codeOf(await send({ method: "POST", headers: form, body: "__proto__.x=1&constructor.0=2" }))).toBe(
      "MissingParameter",
    );
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});

describe("a server with a secret", () => {
  const body = JSON.stringify(REQUEST);

  test("answers a request that is signed with it", async () => {
    const { send, host } = await started([], { secret: SECRET });
    const headers = signed(headersFor("SendSms", SMS), { body, host });
    expect(codeOf(await send({ method: "POST", headers, body }))).toBeUndefined();
  });

  test("answers a request whose signature has the host without its port, as the Node SDKs sign it", async () => {
    const { send, host } = await started([], { secret: SECRET });
    const [withoutPort = ""] = host.split(":");
    const headers = signed(headersFor("SendSms", SMS), { body, host: withoutPort });
    expect(codeOf(await send({ method: "POST", headers, body }))).toBeUndefined();
  });

  test("answers a request that says that its body is not signed", async () => {
    const { send, host } = await started([], { secret: SECRET });
    const named = headersFor("SendSms", SMS, { "x-tc-content-sha256": "UNSIGNED-PAYLOAD" });
    const headers = signed(named, { body: "another body", host });
    expect(codeOf(await send({ method: "POST", headers, body }))).toBeUndefined();
  });

  test("answers a GET that is signed with its query, and refuses it with another query", async () => {
    const { send, host } = await started([], { secret: SECRET });
    const named = headersFor("DescribeInstances", "2017-03-12");
    const headers = signed(named, { method: "GET", target: "/?Limit=5", body: "", host, service: "cvm" });
    expect(codeOf(await send({ headers }, "/?Limit=5"))).toBeUndefined();
    expect(codeOf(await send({ headers }, "/?Limit=6"))).toBe("AuthFailure.SignatureFailure");
  });

  test.each([
    ["HmacSHA1", SECRET, undefined],
    ["HmacSHA256", SECRET, undefined],
    ["HmacSHA1", { ...SECRET, key: "another" }, "AuthFailure.SignatureFailure"],
    ["HmacSHA256", { ...SECRET, id: "AKIDother" }, "AuthFailure.SecretIdNotFound"],
  ] as const)(
    "answers a request that is signed with %s and %j with the code %j",
    async (signedBy, secret, code) => {
      const { send, host } = await started([], { secret: SECRET });
      const texts = new Map([
        ["Action", "DescribeInstances"],
        ["Version", "2017-03-12"],
        ["Timestamp", String(Math.floor(Date.now() / 1000))],
        ["Nonce", "1"],
        ["SecretId", secret.id],
        ["SignatureMethod", signedBy],
        ["Limit", "5"],
      ]);
      const unsigned = {
        method: "GET",
        target: "/",
        headers: new Map([["host", host]]),
        body: Buffer.from(""),
      };
      const signature = olderSignature(unsigned, texts, signedBy, secret.key);
      const query = new URLSearchParams([...texts, ["Signature", signature]]);
      expect(codeOf(await send({}, `/?${query.toString()}`))).toBe(code);
    },
  );

  test("refuses a credential with the date of another day", async () => {
    const { send, host } = await started([], { secret: SECRET });
    const headers = signed(headersFor("SendSms", SMS), { body, host, date: "2020-01-01" });
    expect(codeOf(await send({ method: "POST", headers, body }))).toBe("AuthFailure.SignatureFailure");
  });

  test("refuses a signature that does not cover the host", async () => {
    const { send, host } = await started([], { secret: SECRET });
    const headers = signed(headersFor("SendSms", SMS), { body, host, signedHeaders: ["content-type"] });
    expect(codeOf(await send({ method: "POST", headers, body }))).toBe("AuthFailure.InvalidAuthorization");
  });

  interface Odd {
    readonly secret?: Secret;
    readonly signedBody?: string;
    /** In seconds. */
    readonly age?: number;
  }

  test.each<[string, Odd, string]>([
    ["another key", { secret: { ...SECRET, key: "another" } }, "AuthFailure.SignatureFailure"],
    ["another id", { secret: { ...SECRET, id: "AKIDother" } }, "AuthFailure.SecretIdNotFound"],
    ["another body", { signedBody: `${body} ` }, "AuthFailure.SignatureFailure"],
    ["an old timestamp", { age: 301 }, "AuthFailure.SignatureExpire"],
    ["a timestamp of the future", { age: -302 }, "AuthFailure.SignatureExpire"],
  ])("refuses a request that is signed with %s", async (_what, odd, code) => {
    const { send, host } = await started([], { secret: SECRET });
    const { secret = SECRET, signedBody = body, age = 0 } = odd;
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const named = headersFor("SendSms", SMS, { "x-tc-timestamp": timestamp });
    const headers = signed(named, { body: signedBody, host }, secret);
    expect(codeOf(await send({ method: "POST", headers, body }))).toBe(code);
  });

  test("refuses a request that is not signed", async () => {
    const { call } = await started([], { secret: SECRET });
    expect(codeOf(await call("SendSms", SMS, REQUEST))).toBe("AuthFailure.InvalidAuthorization");
  });
});

describe("a rule", () => {
  test("replies with a code, on the third call only", async () => {
    const sms = await started([{ action: "SendSms", calls: [3], reply: { code: "RequestLimitExceeded" } }]);
    expect(await codesOfCalls(sms, 4)).toEqual([undefined, undefined, "RequestLimitExceeded", undefined]);
  });

  test("with a chance of 30 % replies to about that share of the calls, to the same ones in each run", async () => {
    const codesOf = async (): Promise<readonly unknown[]> => {
      const sms = await start([{ chance: 0.3, reply: { code: "RequestLimitExceeded" } }]);
      const codes = await codesOfCalls(sms, 200);
      await sms.close();
      return codes;
    };
    const codes = await codesOf();
    const share = codes.filter((code) => code !== undefined).length / codes.length;
    expect([share > 0.2, share < 0.4]).toEqual([true, true]);
    expect(await codesOf()).toEqual(codes);
  });

  test("lets single phone numbers fail", async () => {
    const { call } = await started([
      { action: "SendSms", reply: { items: { "+8613711113333": "LimitExceeded.PhoneNumberDailyLimit" } } },
    ]);
    expect(statuses(await call("SendSms", SMS, REQUEST))).toEqual([
      ["+8613711112222", "Ok"],
      ["+8613711113333", "LimitExceeded.PhoneNumberDailyLimit"],
    ]);
  });

  test("fits only requests with certain parameters", async () => {
    const { call } = await started([
      { with: { PhoneNumberSet: ["+8613711113333"] }, reply: { code: "InternalError" } },
    ]);
    expect([
      codeOf(await call("SendSms", SMS, { ...REQUEST, PhoneNumberSet: ["+8613711114444"] })),
      codeOf(await call("SendSms", SMS, REQUEST)),
    ]).toEqual([undefined, "InternalError"]);
  });

  test("replies with a page of a gateway", async () => {
    const { call } = await started([{ reply: { malformed: "html", status: 502 } }]);
    const { status, type, text } = await call("SendSms", SMS, REQUEST);
    expect([status, type, text.includes("Bad Gateway")]).toEqual([502, "text/html", true]);
  });

  test("cuts the connection in the middle of the body", async () => {
    const { call } = await started([{ reply: { cut: true } }]);
    await expect(call("SendSms", SMS, REQUEST)).rejects.toThrow("terminated");
  });

  test.each(["null", "missing", "unknown-field", "unsafe-integer", "empty-error"] as const)(
    "replies with drift: %s",
    async (drift) => {
      const { call } = await started([{ reply: { drift } }]);
      const outcome = sendSms.decode((await call("SendSms", SMS, REQUEST)).text);
      expect(outcome.status === "success" && outcome.drift.map(({ code }) => code)).toEqual([drift]);
    },
  );

  test("puts Error: null into a success", async () => {
    const { call } = await started([{ reply: { merge: { Error: null } } }]);
    expect(responseOf(await call("SendSms", SMS, REQUEST))).toMatchObject({ Error: null });
  });

  test("waits before it replies", async () => {
    const { call } = await started([{ reply: { delay: 150 } }]);
    const begun = performance.now();
    await call("SendSms", SMS, REQUEST);
    expect(performance.now() - begun).toBeGreaterThan(149);
  });

  test("whose parts do not conform makes a failure that names the rule", async () => {
    const { call } = await started([
      { name: "wrong fee", reply: { response: { SendStatusSet: [{ Fee: "1" }] } } },
    ]);
    const reached = await call("SendSms", SMS, REQUEST);
    expect(codeOf(reached)).toBe("InternalError");
    expect(reached.text).toContain("wrong fee cannot be made for SendSms");
    expect(server?.answered[0]?.call.isRefused).toBe(true);
  });
});

/** Sends bytes, and returns what comes back until the connection ends. */
const raw = (url: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let got = "";
    socket.on("data", (chunk) => {
      got += chunk.toString();
    });
    socket.on("close", () => resolve(got));
    socket.on("error", reject);
  });

describe("the control endpoint", () => {
  const json = { "content-type": "application/json" };
  const put = (rules: unknown): RequestInit => ({
    method: "PUT",
    headers: json,
    body: JSON.stringify({ rules }),
  });

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
    [{ reply: { code: "InternalError", drift: "null" } }, "/rules/0/reply", "one of code"],
  ])("refuses the rule %j, and says where and why", async (rule, pointer, why) => {
    const { send } = await started();
    const { status, text } = await send(put([rule]), "/_tc3/rules");
    expect([status, text.includes(pointer), text.includes(why)]).toEqual([400, true, true]);
    expect(server?.api.script.rules).toEqual([]);
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
      expect(await raw(url, text)).toContain(`HTTP/1.1 ${status} `);
    },
  );

  test("refuses rules that are nested too deeply to be shown again", async () => {
    const { send } = await started();
    const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    const body = `{"rules":[{"with":${deep},"reply":{}}]}`;
    const { status, text } = await send({ method: "PUT", headers: json, body }, "/_tc3/rules");
    expect([status, text.includes("fewer levels")]).toEqual([400, true]);
    expect(server?.api.script.rules).toEqual([]);
  });

  test("lists its paths for any other one", async () => {
    const { send } = await started();
    const { status, text } = await send({}, "/_tc3/");
    expect([status, text.includes("PUT /_tc3/rules")]).toEqual([404, true]);
  });
});

describe("a server under odd clients", () => {
  test("answers 400 to garbage, and goes on", async () => {
    const { url, call } = await started();
    expect(await raw(url, "\u0000\u0001garbage\r\n\r\n")).toContain("400 Bad Request");
    expect(codeOf(await call("SendSms", SMS, REQUEST))).toBeUndefined();
  });

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
