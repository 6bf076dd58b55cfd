import { describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import { REQUEST, SMS, statuses } from "./send-sms.ts";
import { codeOf, responseOf, type Started, start } from "./start.ts";
import { started } from "./started.ts";

/** Sends the request so often, one after the other. */
async function codesOfCalls({ call }: Pick<Started, "call">, many: number): Promise<readonly unknown[]> {
  const codes: unknown[] = [];
  // oxlint-disable-next-line no-await-in-loop -- rules count the calls in their order
  for (let number = 0; number < many; number += 1) codes.push(codeOf(await call("SendSms", SMS, REQUEST)));
  return codes;
}

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
    const { call, answered } = await started([
      { name: "wrong fee", reply: { response: { SendStatusSet: [{ Fee: "1" }] } } },
    ]);
    const reached = await call("SendSms", SMS, REQUEST);
    expect(codeOf(reached)).toBe("InternalError");
    expect(reached.text).toContain("wrong fee cannot be made for SendSms");
    expect(answered[0]?.call.isRefused).toBe(true);
  });
});
