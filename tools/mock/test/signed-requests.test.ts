import { describe, expect, test } from "@jest/globals";
import type { Secret } from "../src/index.ts";
import { olderSignature } from "../src/signature/older.ts";
import { REQUEST, SMS } from "./send-sms.ts";
import { headersFor, SECRET, signed } from "./sign.ts";
import { codeOf } from "./start.ts";
import { started } from "./started.ts";

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
