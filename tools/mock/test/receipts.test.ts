import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { deliveryStatus } from "@tc3-schema/validator/sms/callbacks";
import { type Answered, type PostedReceipts, Receipts } from "../src/index.ts";
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

  /** A receiver at a free port. */
  async function receive(
    listener: RequestListener,
  ): Promise<{ readonly url: string; readonly server: Server }> {
    const receiver = createServer(listener);
    receiver.listen(0, "127.0.0.1");
    await once(receiver, "listening");
    const address = receiver.address();
    return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`, server: receiver };
  }

  /** An answer to a SendSms. */
  async function sent(): Promise<Answered> {
    const { call, answered, close } = await start();
    await call("SendSms", "2021-01-11", { ...REQUEST, PhoneNumberSet: ["+8613711112222"] });
    await close();
    const [only] = answered;
    if (only === undefined) throw new Error("no call");
    return only;
  }

  /** Posts the receipts of an answer, and returns what became of them. */
  const posted = (url: string, answered: Answered): Promise<PostedReceipts> =>
    new Promise((resolve) => {
      new Receipts({ url, seed: 1, onPosted: resolve }).add(answered);
    });

  test("are posted to the URL of an application", async () => {
    const bodies: string[] = [];
    const { url, server } = await receive(async (request, response) => {
      let text = "";
      for await (const chunk of request) text += String(chunk);
      bodies.push(text);
      response.end('{"result":0,"errmsg":"OK"}');
    });
    const only = await sent();
    expect(await posted(url, only)).toEqual({ messages: 1, problem: undefined });
    expect(bodies.map((body) => deliveryStatus.strict.decode(body).status)).toEqual(["success"]);
    server.closeAllConnections();
    server.close();
    await once(server, "close");
    expect((await posted(url, only)).problem).toContain("ECONNREFUSED");
  });

  test("for a receiver that never answers take at most 50 connections, and are given up at the end", async () => {
    let connections = 0;
    const { url, server } = await receive(() => undefined);
    server.on("connection", () => {
      connections += 1;
    });
    const only = await sent();
    const problems: unknown[] = [];
    const receipts = new Receipts({ url, seed: 1, onPosted: ({ problem }) => problems.push(problem) });
    for (let many = 0; many < 10_051; many += 1) receipts.add(only);
    // A busy machine needs longer than others until all of them are there.
    await new Promise<void>((resolve) => {
      server.on("connection", () => {
        if (connections === 50) resolve();
      });
    });
    // Any further one would come now.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(connections).toBe(50);
    expect(problems).toEqual(["the receiver is too slow, and too many wait"]);
    const closed = once(server, "close");
    receipts.close();
    server.close();
    await closed;
    expect(problems.length).toBe(1);
  });

  test("do not exist for an answer without messages", async () => {
    const { call, answered, close } = await start([{ reply: { code: "InternalError" } }]);
    await call("SendSms", "2021-01-11", { ...REQUEST, PhoneNumberSet: ["+8613711112222"] });
    await close();
    expect(answered.map((each) => receiptsFor(each, 1))).toEqual([undefined]);
  });
});
