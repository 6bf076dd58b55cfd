import { describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import { REQUEST, SMS } from "./send-sms.ts";
import { headersFor } from "./sign.ts";
import { codeOf, type Reached } from "./start.ts";
import { started } from "./started.ts";

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
    ["many empty pairs", "a=&".repeat(3_000_000)],
    ["long names", Array.from({ length: 2_000 }, (_, index) => `${index}${".0".repeat(63)}=`).join("&")],
  ])("is refused if it is a form with %s, which would block the server", async (_what, body) => {
    const { send } = await started();
    expect(codeOf(await send({ method: "POST", headers: form, body }))).toBe("RequestSizeLimitExceeded");
  });

  test("is refused if it is JSON with many values, which would block the server", async () => {
    const { send } = await started();
    const body = `{"PhoneNumberSet":[${"1,".repeat(100_000)}1]}`;
    const reached = await send({ method: "POST", headers: headersFor("SendSms", SMS), body });
    expect(codeOf(reached)).toBe("RequestSizeLimitExceeded");
    expect(reached.text).toContain("The body of the request has more than 100000 values");
  });

  const multipart = headersFor("SendSms", SMS, { "content-type": "multipart/form-data; boundary=b" });

  const part = (name: string, text: string): string =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;

  test.each([
    ["one part", part("PhoneNumberSet", `[${"[],".repeat(3_400_000)}1]`)],
    [
      "two parts together",
      ["PhoneNumberSet", "TemplateParamSet"].map((name) => part(name, `[${"1,".repeat(60_000)}1]`)).join(""),
    ],
  ])(
    "is refused if it is a form with JSON of many values in %s, which would block the server",
    async (_what, parts) => {
      const { send, answered } = await started();
      const reached = await send({ method: "POST", headers: multipart, body: `${parts}--b--\r\n` });
      expect(codeOf(reached)).toBe("RequestSizeLimitExceeded");
      expect(reached.text).toContain("The form has more than 100000 values");
      expect(answered).toMatchObject([{ call: { service: "sms", action: "SendSms" } }]);
    },
  );

  test.each([
    ["has no end", '--b\r\nContent-Disposition: form-data; name="TemplateId"\r\n\r\n1'],
    ["has no parts", "{}"],
  ])("is refused if it is a form that %s", async (_what, body) => {
    const { send } = await started();
    const reached = await send({ method: "POST", headers: multipart, body });
    expect(codeOf(reached)).toBe("InvalidParameter");
    expect(reached.text).toContain("The parts of the form cannot be read");
  });

  test("is refused if it is a form of more than 1,000 parts, which would block the server", async () => {
    const { send } = await started();
    const body = `${part("a", "1").repeat(1_001)}--b--\r\n`;
    const reached = await send({ method: "POST", headers: multipart, body });
    expect(codeOf(reached)).toBe("RequestSizeLimitExceeded");
    expect(reached.text).toContain("The form has more than 1000 parts");
  });

  test("is refused if it is a form with a part that is not the JSON of a list", async () => {
    const { send } = await started();
    const body = `${part("PhoneNumberSet", "+86137")}${part("SmsSdkAppId", "1")}${part("TemplateId", "1")}--b--\r\n`;
    const reached = await send({ method: "POST", headers: multipart, body });
    expect(codeOf(reached)).toBe("InvalidParameter");
    expect(reached.text).toContain("PhoneNumberSet");
  });

  test("is refused if it is a form with a name in place of an index", async () => {
    const { send } = await started();
    const body = "PhoneNumberSet.first=%2B8613711112222&SmsSdkAppId=1&TemplateId=1";
    expect(codeOf(await send({ method: "POST", headers: form, body }))).toBe("InvalidParameter");
  });

  test("is refused if it asks for more results than anybody needs", async () => {
    const { call } = await started();
    const reached = await call("SendSms", SMS, { ...REQUEST, PhoneNumberSet: Array(10_001).fill("+86137") });
    expect(codeOf(reached)).toBe("LimitExceeded.PhoneNumberCountLimit");
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
