import { afterAll, describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import { getResponse, HttpResponse, http, type RequestHandler } from "msw";
import { fetch, MockAgent } from "undici";
import { answer, failure, malformed } from "../src/index.ts";

const SMS = "https://sms.tencentcloudapi.com/";

const CALL = { method: "POST", headers: { "X-TC-Action": "SendSms" }, body: "{}" };

// The handlers are called without a server, because a server of MSW 3 needs Node 22, and these tests run on Node 20 too.
describe("handlers of MSW", () => {
  const ofSendSms = http.post(SMS, ({ request }) =>
    request.headers.get("X-TC-Action") === "SendSms" ? HttpResponse.json(answer(sendSms)) : undefined,
  );

  async function outcomeOf(...handlers: readonly RequestHandler[]): Promise<unknown> {
    const response = await getResponse([...handlers], new Request(SMS, CALL));
    return response && sendSms.decode(await response.arrayBuffer());
  }

  test("answer a call with a success", async () => {
    expect(await outcomeOf(ofSendSms)).toMatchObject({ status: "success", conforms: true });
  });

  test("answer a call with a failure before an earlier handler is asked", async () => {
    const limited = http.post(SMS, () => HttpResponse.json(failure(sendSms, "LimitExceeded.AppDailyLimit")));
    expect(await outcomeOf(limited, ofSendSms)).toMatchObject({
      status: "failure",
      error: { code: "LimitExceeded.AppDailyLimit" },
    });
  });

  test("answer a call with the page of a gateway", async () => {
    const page = http.post(SMS, () => HttpResponse.html(malformed("html"), { status: 502 }));
    expect(await outcomeOf(page)).toMatchObject({ status: "malformed" });
  });

  test("leave another action of the same URL alone", async () => {
    const call = { ...CALL, headers: { "X-TC-Action": "AddSmsSign" } };
    expect(await getResponse([ofSendSms], new Request(SMS, call))).toBeUndefined();
  });
});

describe("the MockAgent of undici", () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  const sms = agent.get(new URL(SMS).origin);
  const call = { path: "/", method: "POST", headers: { "x-tc-action": "SendSms" } };

  afterAll(() => agent.close());

  test("answers calls one after the other", async () => {
    sms.intercept(call).reply(200, answer(sendSms));
    sms.intercept(call).reply(200, failure(sendSms, "LimitExceeded.AppDailyLimit"));
    sms.intercept(call).reply(502, malformed(sendSms, "cut-off"));
    const statuses: string[] = [];
    for (let calls = 0; calls < 3; calls += 1) {
      // oxlint-disable-next-line no-await-in-loop -- the order of the answers is tested
      const body = await (await fetch(SMS, { ...CALL, dispatcher: agent })).arrayBuffer();
      statuses.push(sendSms.decode(body).status);
    }
    expect(statuses).toEqual(["success", "failure", "malformed"]);
    agent.assertNoPendingInterceptors();
  });
});
