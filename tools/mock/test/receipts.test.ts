import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { deliveryStatus } from "@tc3-schema/validator/sms/callbacks";
import { postReceipts } from "../src/index.ts";
import { receiptsFor } from "../src/receipts.ts";
import { start } from "./start.ts";

const REQUEST = { SmsSdkAppId: "1400006666", TemplateId: "1110" };

describe("receipts", () => {
  test("name each message that was sent, and no other", async () => {
    const { call, answered, close } = await start([
      { reply: { items: { "+12025550123": "FailedOperation.PhoneNumberInBlacklist" } } },
    ]);
    await call("SendSms", "2021-01-11", {
      ...REQUEST,
      PhoneNumberSet: ["+8613711112222", "+85251234567", "+12025550123"],
    });
    await close();
    const [only] = answered;
    const text = only === undefined ? undefined : receiptsFor(only, 1);
    const outcome = deliveryStatus.strict.decode(text ?? "");
    expect(outcome.status === "success" && outcome.data).toMatchObject([
      { nationcode: "86", mobile: "13711112222", report_status: "SUCCESS" },
      { nationcode: "852", mobile: "51234567", report_status: "SUCCESS" },
    ]);
  });

  test("are posted to the URL of an application", async () => {
    const bodies: string[] = [];
    const receiver = createServer(async (request, response) => {
      let text = "";
      for await (const chunk of request) text += String(chunk);
      bodies.push(text);
      response.end('{"result":0,"errmsg":"OK"}');
    });
    receiver.listen(0, "127.0.0.1");
    await once(receiver, "listening");
    const address = receiver.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const { call, answered, close } = await start();
    await call("SendSms", "2021-01-11", { ...REQUEST, PhoneNumberSet: ["+8613711112222"] });
    await close();
    const [only] = answered;
    if (only === undefined) throw new Error("no call");
    const url = `http://127.0.0.1:${address.port}/receipts`;
    expect(await postReceipts(url, only, 1)).toEqual({ messages: 1, problem: undefined });
    expect(bodies.map((body) => deliveryStatus.strict.decode(body).status)).toEqual(["success"]);
    receiver.close();
    await once(receiver, "close");
    expect((await postReceipts(url, only, 1))?.problem).toContain("ECONNREFUSED");
  });

  test("do not exist for an answer without messages", async () => {
    const { call, answered, close } = await start([{ reply: { code: "InternalError" } }]);
    await call("SendSms", "2021-01-11", { ...REQUEST, PhoneNumberSet: ["+8613711112222"] });
    await close();
    expect(answered.map((each) => receiptsFor(each, 1))).toEqual([undefined]);
  });
});
