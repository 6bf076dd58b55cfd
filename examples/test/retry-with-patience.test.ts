import { describe, expect, test } from "@jest/globals";
import { sms } from "@tc3-schema/errors/sms/v20210111";
import { GaveUp, type Patience, withPatience } from "../src/retry-with-patience.ts";

const START = Date.UTC(2026, 0, 1);

/** An error in the form of tencentcloud-sdk-nodejs. */
const thrown = (code: string): Error =>
  Object.assign(new Error("in the words of the API"), { code, requestId: "r" });

/**
 * Runs a call that fails with one error after the other and then succeeds. Nothing waits: pauses only move the clock.
 */
async function trial(errors: readonly unknown[], patience: Patience = {}) {
  const pauses: number[] = [];
  let clock = START;
  let calls = 0;
  const call = async (): Promise<string> => {
    const error = errors[calls++];
    if (error !== undefined) throw error;
    return "sent";
  };
  const options: Patience = {
    random: () => 0.5,
    now: () => clock,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      clock += milliseconds;
    },
    ...patience,
  };
  const result: unknown = await withPatience(call, sms, options).catch((error: unknown) => error);
  return { result, calls, pauses };
}

describe("a call is repeated", () => {
  test("after half a minute, if the code says so", async () => {
    const { result, pauses } = await trial([thrown("LimitExceeded.PhoneNumberThirtySecondLimit")]);
    expect([result, pauses]).toEqual(["sent", [30_500]]);
  });

  test("in the next second, if requests per second are limited", async () => {
    expect(await trial([thrown("RequestLimitExceeded")])).toEqual({
      result: "sent",
      calls: 2,
      pauses: [1_500],
    });
  });

  test("after longer and longer pauses, if the code gives no time", async () => {
    const { result, pauses } = await trial(Array(3).fill(thrown("LimitExceeded.DeliveryFrequencyLimit")));
    expect([result, pauses]).toEqual(["sent", [500, 1_000, 2_000]]);
  });

  test("if a resource was in use", async () => {
    expect((await trial([thrown("ResourceInUse")])).result).toBe("sent");
  });

  test("after a transient failure, but only if a second execution does no harm", async () => {
    expect((await trial([thrown("InternalError")], { idempotent: true })).result).toBe("sent");
    const { result, calls } = await trial([thrown("InternalError")]);
    expect([result, calls]).toEqual([expect.objectContaining({ name: "GaveUp", category: "platform" }), 1]);
  });
});

describe("it gives up", () => {
  test("at once on an hourly limit, with the time of its end", async () => {
    const cause = thrown("LimitExceeded.PhoneNumberOneHourLimit");
    const { result, calls, pauses } = await trial([cause]);
    expect([calls, pauses]).toEqual([1, []]);
    expect(result).toBeInstanceOf(GaveUp);
    expect(result).toMatchObject({
      category: "quota",
      notBefore: new Date(START + 3_600_000),
      message: expect.stringMatching(/ Not before 2026-01-01T01:00:00\.000Z\.$/),
      cause,
    });
  });

  test("only after the hour with enough patience", async () => {
    const { result, pauses } = await trial([thrown("LimitExceeded.PhoneNumberOneHourLimit")], {
      patienceMs: 2 * 3_600_000,
    });
    expect([result, pauses]).toEqual(["sent", [3_600_500]]);
  });

  test.each([
    ["LimitExceeded.PhoneNumberDailyLimit", "quota"],
    ["UnauthorizedOperation.ServiceSuspendDueToArrears", "account"],
    ["InvalidParameterValue.IncorrectPhoneNumber", "request"],
    ["FailedOperation.ContainSensitiveWord", "content"],
    ["AuthFailure.SignatureExpire", "credentials"],
    ["Never.Heard", "unknown"],
  ])("at once on %s, which is for %s", async (code, category) => {
    const { result, calls } = await trial([thrown(code)]);
    expect([result, calls]).toEqual([expect.objectContaining({ name: "GaveUp", code, category }), 1]);
    expect(result).toHaveProperty("notBefore", undefined);
  });

  test("when the attempts or the patience are used up", async () => {
    const errors: readonly unknown[] = Array(9).fill(thrown("LimitExceeded.GlobalSmsSendingRateLimit"));
    expect(await trial(errors, { attempts: 3 })).toMatchObject({ calls: 3, pauses: [500, 1_000] });
    const { calls, pauses } = await trial(errors, { attempts: 9, patienceMs: 2_000 });
    expect([calls, pauses]).toEqual([4, [500, 1_000, 500]]);
  });

  test("on an error that does not come from the API, and passes it on", async () => {
    const broken = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    expect(await trial([broken])).toEqual({ result: broken, calls: 1, pauses: [] });
  });
});
