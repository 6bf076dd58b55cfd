/**
 * Tests an application without a server and without an account: MSW takes the requests inside the process, and
 * @tc3-schema/testing makes the answers. It needs msw, @tc3-schema/testing and @tc3-schema/validator among the
 * devDependencies, and Node 22 or newer. It runs with node:test; with Jest or Vitest, only the imports differ.
 */
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { answer, drifting, failure, malformed, partialFailure } from "@tc3-schema/testing";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

const SMS = "https://sms.tencentcloudapi.com/";

/** What became of a code that was sent to a phone. */
type Sent = "sent" | "not sent" | "unknown";

/** The code under test. In your project it is a module of its own, and signs its requests. */
async function sendCode(phoneNumber: string, code: string): Promise<Sent> {
  let body: ArrayBuffer;
  try {
    const response = await fetch(SMS, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-TC-Action": "SendSms",
        "X-TC-Version": "2021-01-11",
        "X-TC-Timestamp": String(Math.floor(Date.now() / 1000)),
      },
      body: JSON.stringify({
        PhoneNumberSet: [phoneNumber],
        SmsSdkAppId: "1400006666",
        TemplateId: "1110",
        TemplateParamSet: [code],
      }),
    });
    body = await response.arrayBuffer();
  } catch {
    // The connection broke. The message may have been sent before.
    return "unknown";
  }
  const outcome = sendSms.decode(body);
  switch (outcome.status) {
    case "success":
      return outcome.data.SendStatusSet?.[0]?.Code === "Ok" ? "sent" : "not sent";
    case "failure":
      return "not sent";
    case "malformed":
      return "unknown";
  }
}

/** The requests that came, and the reply to the next ones. */
const requests: unknown[] = [];
let reply = (): Response => HttpResponse.json(answer(sendSms, { SendStatusSet: [{}] }));

const server = setupServer(
  http.post(SMS, async ({ request }) => {
    // All actions of a service have one URL.
    if (request.headers.get("X-TC-Action") !== "SendSms") return undefined;
    requests.push(await request.json());
    return reply();
  }),
);

before(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  requests.length = 0;
});
after(() => server.close());

void test("a code is sent to the phone", async () => {
  assert.equal(await sendCode("+8618501230001", "123456"), "sent");
  assert.deepEqual(requests, [
    {
      PhoneNumberSet: ["+8618501230001"],
      SmsSdkAppId: "1400006666",
      TemplateId: "1110",
      TemplateParamSet: ["123456"],
    },
  ]);
});

const replies: readonly (readonly [what: string, reply: () => Response, expected: Sent])[] = [
  [
    "is not sent if there were too many today",
    () => HttpResponse.json(failure(sendSms, "LimitExceeded.PhoneNumberDailyLimit")),
    "not sent",
  ],
  [
    "is not sent if only its number failed",
    () => HttpResponse.json(partialFailure(sendSms, "FailedOperation.PhoneNumberInBlacklist", { items: 1 })),
    "not sent",
  ],
  [
    "is sent if the answer has a new member",
    () => HttpResponse.json(drifting(sendSms, "unknown-field")),
    "sent",
  ],
  [
    "may have been sent if a gateway answers",
    () => HttpResponse.html(malformed("html"), { status: 502 }),
    "unknown",
  ],
  ["may have been sent if the connection breaks", () => HttpResponse.error(), "unknown"],
];

for (const [what, next, expected] of replies) {
  void test(`a code ${what}`, async () => {
    reply = next;
    assert.equal(await sendCode("+8618501230001", "123456"), expected);
    assert.equal(requests.length, 1);
  });
}
