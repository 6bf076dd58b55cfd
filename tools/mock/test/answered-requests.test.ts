import { describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import { REQUEST, SMS, statuses } from "./send-sms.ts";
import { headersFor } from "./sign.ts";
import { codeOf, responseOf, start } from "./start.ts";
import { started } from "./started.ts";

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
    const { send, api } = await started();
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
    expect(api.calls.last[0]?.parameters).toEqual({
      Filters: [{ Name: "zone", Values: ["ap-guangzhou-3", "ap-guangzhou-4"] }],
      Limit: 10,
    });
  });

  test("may be a form whose indices have gaps and another order", async () => {
    const { send, api } = await started();
    const body = "PhoneNumberSet.10=c&PhoneNumberSet.2=b&PhoneNumberSet.0=a&SmsSdkAppId=1&TemplateId=1";
    const headers = headersFor("SendSms", SMS, { "content-type": "application/x-www-form-urlencoded" });
    await send({ method: "POST", headers, body });
    expect(api.calls.last[0]?.parameters).toMatchObject({ PhoneNumberSet: ["a", "b", "c"] });
  });

  test("is listed without its parameters if they are large", async () => {
    const { call, api } = await started();
    expect(
      codeOf(await call("SendSms", SMS, { ...REQUEST, SessionContext: "x".repeat(65_536) })),
    ).toBeUndefined();
    expect(api.calls.last).toMatchObject([{ result: "Ok", parameters: undefined }]);
  });

  test.each(["true", "True"])("may have the boolean %s in a form", async (text) => {
    const { send, api } = await started();
    const body = new URLSearchParams({
      "Placement.Zone": "ap-guangzhou-3",
      ImageId: "img-1",
      DryRun: text,
    }).toString();
    const headers = headersFor("RunInstances", "2017-03-12", {
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(codeOf(await send({ method: "POST", headers, body }))).toBeUndefined();
    expect(api.calls.last[0]?.parameters).toMatchObject({ DryRun: true });
  });

  test("may be a GET with its parameters in the query", async () => {
    const { send, api } = await started();
    const headers = headersFor("DescribeInstances", "2017-03-12");
    expect(codeOf(await send({ headers }, "/?Limit=5"))).toBeUndefined();
    expect(api.calls.last[0]?.parameters).toEqual({ Limit: 5 });
  });

  test("may have all its parameters in the query, the common ones too, as with the older signature", async () => {
    const { send, api } = await started();
    const query = new URLSearchParams({
      Action: "DescribeInstances",
      Version: "2017-03-12",
      Timestamp: "1465185768",
      Nonce: "1",
      Limit: "5",
    });
    expect(codeOf(await send({}, `/?${query.toString()}`))).toBeUndefined();
    expect(api.calls.last[0]?.parameters).toEqual({ Limit: 5 });
  });

  test("may be a form with parts, in which lists are JSON and files are bytes", async () => {
    const { send, api } = await started();
    const body = new FormData();
    body.append("PhoneNumberSet", '["+8613711112222"]');
    body.append("SmsSdkAppId", "1400006666");
    body.append("TemplateId", new Blob([Buffer.from([0, 255])]), "TemplateId");
    const { "content-type": _json, ...headers } = headersFor("SendSms", SMS);
    expect(codeOf(await send({ method: "POST", headers, body }))).toBeUndefined();
    expect(api.calls.last[0]?.parameters).toEqual({
      PhoneNumberSet: ["+8613711112222"],
      SmsSdkAppId: "1400006666",
      TemplateId: "AP8=",
    });
  });

  test("may be large if it has few parts", async () => {
    const { call } = await started();
    const reached = await call("SendSms", SMS, { ...REQUEST, SessionContext: "a,[{".repeat(2_000_000) });
    expect(codeOf(reached)).toBeUndefined();
  });
});
